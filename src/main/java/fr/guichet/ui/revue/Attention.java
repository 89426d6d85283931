package fr.guichet.ui.revue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the person is at, and what comes next: reading doubts first, then anomalies, then the decision. */
final class Attention {
    private final ReadOnlyObjectWrapper<Optional<Stop>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Supplier<List<Stop>> all;
    private final Predicate<Stop> open;

    /**
     * @param all everything that can be turned to, in its order
     * @param open what of it needs a person
     */
    Attention(Supplier<List<Stop>> all, Predicate<Stop> open) {
        this.all = all;
        this.open = open;
    }

    void to(Stop stop) {
        at.set(Optional.of(stop));
    }

    void nowhere() {
        at.set(Optional.empty());
    }

    /** From the start to the first that needs a person. */
    void first() {
        at.set(Optional.empty());
        next();
    }

    /** To the next that needs a person, round to those that were passed over, at last to the decision. */
    void next() {
        List<Stop> stops = all.get();
        int here = at.get().map(stops::indexOf).orElse(-1);
        for (int i = 1; i <= stops.size(); i++) {
            Stop candidate = stops.get(Math.floorMod(here + i, stops.size()));
            if (open.test(candidate) && at.get().filter(candidate::equals).isEmpty()) {
                to(candidate);
                return;
            }
        }
        to(new Stop.OfDecision());
    }

    boolean isAt(Stop stop) {
        return at.get().filter(stop::equals).isPresent();
    }

    Optional<Stop> now() {
        return at.get();
    }

    ReadOnlyObjectProperty<Optional<Stop>> atProperty() {
        return at.getReadOnlyProperty();
    }
}
