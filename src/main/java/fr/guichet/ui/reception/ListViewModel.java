package fr.guichet.ui.reception;

import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines of the list as they are filtered. What did not change keeps its place, so that nothing jumps or flickers. */
public final class ListViewModel implements ViewModel {
    private final UiTools tools;
    private final ObservableList<Arrival> lines = FXCollections.observableArrayList();
    private final ObjectProperty<ArrivalFilter> filter = new SimpleObjectProperty<>(ArrivalFilter.ALL);
    private final Map<ArrivalFilter, ReadOnlyStringWrapper> names = new EnumMap<>(ArrivalFilter.class);
    private List<Arrival> all = List.of();

    ListViewModel(UiTools tools) {
        this.tools = tools;
        for (ArrivalFilter each : ArrivalFilter.values()) {
            names.put(each, new ReadOnlyStringWrapper(name(each, 0)));
        }
        filter.subscribe(this::put);
    }

    void show(List<Arrival> now) {
        all = now;
        Map<ArrivalState, Integer> counts = new EnumMap<>(ArrivalState.class);
        now.forEach(line -> counts.merge(line.state(), 1, Integer::sum));
        names.forEach((each, name) -> name.set(name(each, each.count(counts))));
        put();
    }

    /** The lines that may be tried again. */
    List<Arrival> again() {
        return all.stream().filter(line -> line.state().mayBeTriedAgain()).toList();
    }

    private String name(ArrivalFilter each, int count) {
        return tools.words().say(each.textKey(), tools.words().number(count));
    }

    private void put() {
        List<Arrival> wanted = filter.get() == ArrivalFilter.ALL
                ? all
                : all.stream().filter(filter.get()::shows).toList();
        int more = wanted.size() - lines.size();
        if (more >= 0 && isSameFrom(wanted, more)) {
            replaceChanged(wanted, more);
            lines.addAll(0, wanted.subList(0, more));
        } else {
            lines.setAll(wanted);
        }
    }

    private boolean isSameFrom(List<Arrival> wanted, int more) {
        return IntStream.range(0, lines.size())
                .allMatch(i -> lines.get(i).number() == wanted.get(i + more).number());
    }

    private void replaceChanged(List<Arrival> wanted, int more) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(wanted.get(i + more))) {
                lines.set(i, wanted.get(i + more));
            }
        }
    }

    public ObservableList<Arrival> getLines() {
        return lines;
    }

    public ObjectProperty<ArrivalFilter> filterProperty() {
        return filter;
    }

    /** The filter's name with how many it shows. */
    public ReadOnlyStringProperty nameProperty(ArrivalFilter each) {
        return Objects.requireNonNull(names.get(each)).getReadOnlyProperty();
    }
}
