package fr.guichet.ui.dossiers;

import fr.guichet.base.Settings;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.ui.common.Latest;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the list is narrowed to: the words, the boxes ticked, the order. Everything that narrows it is a chip to take away. */
public final class FiltersViewModel implements ViewModel {
    private static final String OPEN = "dossiers.filters";

    private final Dossiers dossiers;
    private final Settings settings;
    private final UiTools tools;
    private final List<FilterGroup> groups;
    private final Latest counting;
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<Chosen> chips = FXCollections.observableArrayList();
    private final BooleanBinding narrowed = Bindings.isNotEmpty(chips);
    private final ReadOnlyObjectWrapper<DossierQuery> query =
            new ReadOnlyObjectWrapper<>(DossierQuery.all(RowsViewModel.PAGE));
    private DossierQuery base = query.get();
    private boolean taking;

    /** Something the list is narrowed to, and how to take it away. */
    public record Chosen(String icon, String label, Runnable remove) {}

    public FiltersViewModel(Dossiers dossiers, Settings settings, String me, UiTools tools) {
        this.dossiers = dossiers;
        this.settings = settings;
        this.tools = tools;
        groups = new FacetList(me, tools.clock())
                .all().stream()
                        .map(facet -> FilterGroup.of(facet, tools.words(), this::changed))
                        .toList();
        counting = tools.latest(200);
        open.set(settings.get(OPEN).filter("closed"::equals).isEmpty());
        text.subscribe((was, is) -> changed());
        open.subscribe((was, is) -> opened(is));
    }

    private void opened(boolean is) {
        settings.put(OPEN, is ? "open" : "closed");
        count();
    }

    /** Narrows as a query says; its page does not matter. */
    public void take(DossierQuery wanted) {
        taking = true;
        text.set(wanted.text());
        groups.forEach(g -> g.read(wanted));
        taking = false;
        base = wanted.page(0, RowsViewModel.PAGE);
        changed();
    }

    public void order(DossierQuery.Order by) {
        base = base.ordered(by);
        changed();
    }

    /** Takes every filter and the words away; the order stays. */
    public void clear() {
        take(DossierQuery.all(RowsViewModel.PAGE).ordered(base.order()));
    }

    private void changed() {
        if (taking) {
            return;
        }
        DossierQuery now = base.text(text.get());
        for (FilterGroup group : groups) {
            now = group.narrow(now);
        }
        chips.setAll(
                Stream.concat(words(), groups.stream().flatMap(this::ticked)).toList());
        query.set(now);
        count();
    }

    private Stream<Chosen> words() {
        return text.get().isBlank()
                ? Stream.empty()
                : Stream.of(new Chosen(
                        "mdi2m-magnify",
                        tools.words().say("dossiers.chip.text", text.get().strip()),
                        () -> text.set("")));
    }

    private Stream<Chosen> ticked(FilterGroup group) {
        return group.options().stream()
                .filter(o -> o.chosenProperty().get())
                .map(o -> new Chosen(
                        o.look().icon(),
                        tools.words().say("dossiers.chip", group.title(), o.label()),
                        () -> o.chosenProperty().set(false)));
    }

    /** Counts anew how many there are of each value, while somebody looks at it. */
    void count() {
        if (open.get()) {
            DossierQuery now = query.get();
            counting.ask(
                    () -> dossiers.facets(now),
                    facets -> groups.forEach(g -> g.count(facets)),
                    tools.dialogs()::problem);
        }
    }

    @Override
    public void close() {
        counting.close();
    }

    public List<FilterGroup> groups() {
        return groups;
    }

    public ReadOnlyObjectProperty<DossierQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObservableList<Chosen> getChips() {
        return chips;
    }

    public boolean isNarrowed() {
        return narrowed.get();
    }

    public BooleanBinding narrowedProperty() {
        return narrowed;
    }

    public boolean isOpen() {
        return open.get();
    }

    public BooleanProperty openProperty() {
        return open;
    }
}
