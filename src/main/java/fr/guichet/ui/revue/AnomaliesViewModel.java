package fr.guichet.ui.revue;

import fr.guichet.base.Problem;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.Settlement;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.ViewModel;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The anomalies of the dossier in hand, and how each is settled. */
public final class AnomaliesViewModel implements ViewModel {
    private final AtHand hand;
    private final Attention attention;
    private final ObservableList<AnomalyCard> cards = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper();
    private final StringBinding title;
    private final Set<Anomaly> underWay = new HashSet<>();
    private Consumer<FieldKey> corrector = key -> {};

    AnomaliesViewModel(AtHand hand, Attention attention) {
        this.hand = hand;
        this.attention = attention;
        title = Bindings.createStringBinding(() -> hand.words().say("revue.side.anomalies", open.get()), open);
        var maker = new AnomalyCards(hand.words());
        hand.file().fileProperty().subscribe(now -> {
            List<AnomalyCard> all = now.map(maker::of).orElse(List.of());
            open.set((int) all.stream().filter(c -> !c.isSettled()).count());
            none.set(now.isPresent() && all.isEmpty());
            cards.setAll(all);
        });
    }

    /** @param corrects brings the person to a value */
    void onCorrect(Consumer<FieldKey> corrects) {
        corrector = corrects;
    }

    Stream<Stop> stops() {
        return cards.stream().map(AnomalyCard::stop);
    }

    /** Of those that hold the dossier up a person must say something. */
    boolean needsPerson(Anomaly anomaly) {
        return anomaly.blocks() && !underWay.contains(anomaly);
    }

    /**
     * Settles it and goes on.
     *
     * @param reason never blank
     */
    void settle(Anomaly anomaly, Settlement.Kind how, String reason) {
        underWay.add(anomaly);
        attention.next();
        hand.file().act(id -> settled(id, anomaly, how, reason), () -> underWay.remove(anomaly), problem -> {
            underWay.remove(anomaly);
            hand.tools().dialogs().problem(problem);
        });
    }

    /** Acts that were asked for before may have moved it in the list. */
    private ReviewFile settled(DossierId id, Anomaly anomaly, Settlement.Kind how, String reason) {
        List<Anomaly> now = hand.review().look(id).anomalies();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).isSame(anomaly)) {
                return hand.review().settle(id, i, how, reason, hand.me());
            }
        }
        throw new Problem("review.stale");
    }

    /** Asks why it is accepted as it is. */
    public void accept(Anomaly anomaly) {
        ask(anomaly, Settlement.Kind.ACCEPTED);
    }

    /** Asks to whom and why it is reported. */
    public void report(Anomaly anomaly) {
        ask(anomaly, Settlement.Kind.REPORTED);
    }

    private void ask(Anomaly anomaly, Settlement.Kind how) {
        card(anomaly)
                .filter(c -> hand.file().isMine() && !c.isSettled())
                .ifPresent(c -> hand.panel().ask(hand.forms().settle(c, how, reason -> settle(anomaly, how, reason))));
    }

    /** To the first value that it points at. */
    public void correct(Anomaly anomaly) {
        anomaly.fields().stream().findFirst().ifPresentOrElse(corrector, () -> hand.toast("revue.anomaly.nofield"));
    }

    public void select(AnomalyCard card) {
        attention.to(card.stop());
    }

    public ObservableList<AnomalyCard> getCards() {
        return cards;
    }

    Optional<AnomalyCard> card(Anomaly anomaly) {
        return cards.stream().filter(c -> c.anomaly().equals(anomaly)).findFirst();
    }

    /** There is nothing wrong. */
    public ReadOnlyBooleanProperty noneProperty() {
        return none.getReadOnlyProperty();
    }

    public boolean isNone() {
        return none.get();
    }

    /** The heading: how many are not settled. */
    public StringBinding titleProperty() {
        return title;
    }

    public String getTitle() {
        return title.get();
    }

    /** How many are not settled. */
    public ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public int getOpen() {
        return open.get();
    }
}
