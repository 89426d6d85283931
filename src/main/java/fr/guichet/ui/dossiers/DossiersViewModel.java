package fr.guichet.ui.dossiers;

import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.base.TableFiles;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Stage;
import fr.guichet.ui.common.Hits;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.Subscriptions;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import fr.guichet.ui.common.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The list of dossiers: what it is narrowed to, its lines, its columns, what is chosen and what is written out. */
public final class DossiersViewModel implements ViewModel {
    private final DossiersSources sources;
    private final Navigator navigator;
    private final UiTools tools;
    private final Route.Dossiers start;
    private final FiltersViewModel filters;
    private final RowsViewModel rows;
    private final ColumnsViewModel columns;
    private final ViewsViewModel views;
    private final ChoiceViewModel choice;
    private final ExportViewModel export;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper reviewable = new ReadOnlyBooleanWrapper();
    private final BooleanBinding nothing;
    private final BooleanBinding noneMatches;
    private final StringBinding trouble;
    private Hits hits = Hits.of("");

    public DossiersViewModel(DossiersSources sources, Navigator navigator, UiTools tools, Route.Dossiers start) {
        this.sources = sources;
        this.navigator = navigator;
        this.tools = tools;
        this.start = start;
        String me = sources.person().name();
        filters = new FiltersViewModel(sources.dossiers(), sources.settings(), me, tools);
        rows = new RowsViewModel(sources.dossiers(), tools);
        columns = new ColumnsViewModel(sources.settings(), tools.words());
        views = new ViewsViewModel(sources.settings(), filters, me, tools);
        choice = new ChoiceViewModel(rows, sources, tools);
        export = new ExportViewModel(sources, tools);
        ListState state = rows.getState();
        nothing = state.emptyProperty().and(filters.narrowedProperty().not());
        noneMatches = state.emptyProperty().and(filters.narrowedProperty());
        trouble = Bindings.createStringBinding(
                () -> state.problemProperty().get().map(this::sentence).orElse(""), state.problemProperty());
    }

    @Override
    public void open() {
        filters.take(start.query());
        show(filters.queryProperty().get(), start.query().offset(), start.chosen());
        filters.queryProperty().subscribe((was, is) -> show(is, 0, choice.one().map(DossierRow::id)));
        rows.getState().totalProperty().subscribe(many -> told());
        rows.getState().busyProperty().subscribe(is -> told());
        rows.getState().exactProperty().subscribe(is -> told());
        subscriptions.listen(sources.review().changes(), tools.tasks(), ids -> changed());
        subscriptions.listen(sources.acts().changes(), tools.tasks(), ids -> changed());
        subscriptions.listen(sources.jobs().changes(), tools.tasks(), this::worked);
    }

    private void worked(List<Jobs.Status> changes) {
        if (changes.stream().anyMatch(c -> c.state() != Jobs.State.RUNNING)) {
            changed();
        }
    }

    private void changed() {
        rows.refresh();
        filters.count();
    }

    private void show(DossierQuery query, int first, Optional<DossierId> chosen) {
        hits = Hits.of(query.text());
        rows.show(query, first, chosen);
    }

    private String sentence(Problem problem) {
        return tools.words().say("dossiers.failed.text", tools.words().problem(problem), problem.code());
    }

    private void told() {
        ListState state = rows.getState();
        String key = state.isExact() ? "dossiers.found" : "dossiers.found.more";
        found.set(state.isLoading() ? "" : tools.words().say(key, state.getTotal()));
    }

    @Override
    public void close() {
        subscriptions.close();
        filters.close();
        rows.close();
        columns.close();
        choice.close();
    }

    @Override
    public Optional<Route> here() {
        DossierQuery now = filters.queryProperty().get().page(rows.sight().first(), RowsViewModel.PAGE);
        return Optional.of(new Route.Dossiers(now, choice.one().map(DossierRow::id)));
    }

    /** Opens the chosen dossier, with the words that were searched for. */
    public void open(DossierRow row) {
        navigator.go(new Route.Dossier(row.id(), filters.textProperty().get().strip()));
    }

    public void openChosen() {
        choice.one().ifPresent(this::open);
    }

    /** Goes to the chosen dossier in review. */
    public void reviewChosen() {
        choice.one()
                .filter(DossiersViewModel::mayReview)
                .ifPresent(row -> navigator.go(new Route.Revue(Optional.of(row.id()))));
    }

    private static boolean mayReview(DossierRow row) {
        return row.stage() == Stage.NEEDS_REVIEW;
    }

    /** The lines that are chosen now. */
    public void choose(List<Integer> lines) {
        choice.choose(lines);
        reviewable.set(choice.one().filter(DossiersViewModel::mayReview).isPresent());
    }

    /** Goes where documents are brought in. */
    public void toReception() {
        navigator.go(new Route.Reception());
    }

    /** Asks again after a problem. */
    public void retry() {
        show(filters.queryProperty().get(), 0, Optional.empty());
    }

    /** Writes everything that the list holds, or the chosen lines where there are several. */
    public void write(String extension) {
        TableFiles kind = sources.files().stream()
                .filter(f -> f.extension().equals(extension))
                .findFirst()
                .orElseThrow();
        DossierQuery query = filters.queryProperty().get();
        if (choice.getCount() > 1 && choice.getCount() < rows.getState().getTotal()) {
            subscriptions.add(rows.rows(
                    choice.lines(),
                    some -> export.write(kind, new ExportViewModel.Wanted(query, some, some.size(), columns.shown()))));
        } else {
            int many = rows.getState().getTotal();
            export.write(kind, new ExportViewModel.Wanted(query, List.of(), many, columns.shown()));
        }
    }

    /** The kinds of files that the list can be written to, by the ending of their names. */
    public List<String> kinds() {
        return sources.files().stream().map(TableFiles::extension).toList();
    }

    /** The words searched for, to be shown where they stand. */
    Hits hits() {
        return hits;
    }

    Words words() {
        return tools.words();
    }

    Instant now() {
        return tools.clock().instant();
    }

    /** An answer was due before now. */
    boolean isLate(DossierRow row) {
        return !row.stage().isFinal() && row.dueAt().filter(now()::isAfter).isPresent();
    }

    public FiltersViewModel getFilters() {
        return filters;
    }

    public RowsViewModel getRows() {
        return rows;
    }

    public ColumnsViewModel getColumns() {
        return columns;
    }

    public ViewsViewModel getViews() {
        return views;
    }

    public ChoiceViewModel getChoice() {
        return choice;
    }

    public ExportViewModel getExport() {
        return export;
    }

    /** How many dossiers the list holds, in words. */
    public String getFound() {
        return found.get();
    }

    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The chosen dossier waits for review. */
    public boolean isReviewable() {
        return reviewable.get();
    }

    public ReadOnlyBooleanProperty reviewableProperty() {
        return reviewable.getReadOnlyProperty();
    }

    /** There is no dossier at all. */
    public boolean isNothing() {
        return nothing.get();
    }

    public BooleanBinding nothingProperty() {
        return nothing;
    }

    /** There are dossiers, but none that the list is narrowed to. */
    public boolean isNoneMatches() {
        return noneMatches.get();
    }

    public BooleanBinding noneMatchesProperty() {
        return noneMatches;
    }

    /** What went wrong, with its code. */
    public String getTrouble() {
        return trouble.get();
    }

    public StringBinding troubleProperty() {
        return trouble;
    }
}
