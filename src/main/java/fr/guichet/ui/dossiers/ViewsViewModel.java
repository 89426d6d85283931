package fr.guichet.ui.dossiers;

import fr.guichet.base.Settings;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Stage;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Filters with a name: those everyone has, and those a person saved. */
public final class ViewsViewModel implements ViewModel {
    private static final String SETTING = "dossiers.views";
    private static final String BETWEEN = "\t";

    private final Settings settings;
    private final FiltersViewModel filters;
    private final UiTools tools;
    private final String me;
    private final QueryText line;
    private final ObservableList<SavedView> saved = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final BooleanProperty naming = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty("");

    /** A name and what it narrows the list to. */
    public record SavedView(String name, DossierQuery query) {}

    public ViewsViewModel(Settings settings, FiltersViewModel filters, String me, UiTools tools) {
        this.settings = settings;
        this.filters = filters;
        this.tools = tools;
        this.me = me;
        line = new QueryText(tools.clock());
        settings.get(SETTING).stream()
                .flatMap(String::lines)
                .flatMap(this::read)
                .forEach(saved::add);
        filters.queryProperty().subscribe(this::named);
    }

    private Stream<SavedView> read(String text) {
        String[] parts = text.split(BETWEEN, 2);
        return parts.length == 2 ? Stream.of(new SavedView(parts[0], line.read(parts[1]))) : Stream.empty();
    }

    /** The views that everyone has. */
    public List<SavedView> usual() {
        DossierQuery all = DossierQuery.all(RowsViewModel.PAGE);
        Set<Stage> open = EnumSet.complementOf(EnumSet.of(Stage.CLOSED, Stage.REJECTED, Stage.WITHDRAWN));
        return List.of(
                usual("dossiers.view.all", all),
                usual(
                        "dossiers.view.review",
                        all.stages(Set.of(Stage.NEEDS_REVIEW)).ordered(DossierQuery.Order.DUE)),
                usual("dossiers.view.mine", all.assignee(Optional.of(me)).stages(open)),
                usual(
                        "dossiers.view.overdue",
                        all.dueBefore(Optional.of(Due.OVERDUE.before(tools.clock())))
                                .ordered(DossierQuery.Order.DUE)),
                usual("dossiers.view.waiting", all.stages(Set.of(Stage.WAITING_FOR_CUSTOMER))));
    }

    private SavedView usual(String key, DossierQuery query) {
        return new SavedView(tools.words().say(key), query);
    }

    /** The list shows what the view says. */
    public void choose(SavedView view) {
        filters.take(view.query());
    }

    /** Asks for a name to save what is shown under. */
    public void startNaming() {
        name.set(saved.stream()
                .filter(v -> same(v.query(), filters.queryProperty().get()))
                .findFirst()
                .map(SavedView::name)
                .orElse(""));
        naming.set(true);
    }

    public void stopNaming() {
        naming.set(false);
    }

    /** Saves what is shown under the name that was typed; the same name is replaced. */
    public void save() {
        String called = name.get().replaceAll("\\s+", " ").strip();
        if (called.isEmpty()) {
            return;
        }
        saved.removeIf(v -> v.name().equalsIgnoreCase(called));
        saved.add(new SavedView(called, filters.queryProperty().get()));
        naming.set(false);
        keep();
        tools.dialogs().toast(tools.words().say("dossiers.view.saved", called));
    }

    /** Forgets a saved view; it can be had back. */
    public void forget(SavedView view) {
        int at = saved.indexOf(view);
        saved.remove(view);
        keep();
        tools.dialogs().undo(tools.words().say("dossiers.view.forgotten", view.name()), () -> {
            saved.add(Math.clamp(at, 0, saved.size()), view);
            keep();
        });
    }

    private void keep() {
        settings.put(
                SETTING,
                saved.stream().map(v -> v.name() + BETWEEN + line.of(v.query())).collect(Collectors.joining("\n")));
        named(filters.queryProperty().get());
    }

    private void named(DossierQuery now) {
        title.set(Stream.concat(saved.stream(), usual().stream())
                .filter(v -> same(v.query(), now))
                .findFirst()
                .map(SavedView::name)
                .orElse(tools.words().say("dossiers.view.own")));
    }

    private boolean same(DossierQuery one, DossierQuery other) {
        return line.of(one).equals(line.of(other));
    }

    public ObservableList<SavedView> saved() {
        return saved;
    }

    /** The name of the view that the list shows. */
    public String getTitle() {
        return title.get();
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public boolean isNaming() {
        return naming.get();
    }

    public BooleanProperty namingProperty() {
        return naming;
    }

    public StringProperty nameProperty() {
        return name;
    }
}
