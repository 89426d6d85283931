package fr.guichet.ui.dossiers;

import fr.guichet.base.Changes.Subscription;
import fr.guichet.base.Problem;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.ports.Dossiers;
import fr.guichet.ui.common.Latest;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/**
 * The lines of the list, however many: fetched a page at a time as they come into sight, on no thread of the screen's.
 * What stood there stays until the answer to a new question is there.
 */
public final class RowsViewModel implements ViewModel {
    static final int PAGE = 100;

    private final Dossiers dossiers;
    private final UiTools tools;
    private final Latest asking;
    private final Latest refreshing;
    private final Lines lines = new Lines();
    private final PageQueue pages = new PageQueue(this::fetch);
    private final ListState state = new ListState();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place(0, Optional.empty()));
    private DossierQuery query = DossierQuery.all(PAGE);
    private Supplier<Sight> sight = () -> new Sight(0, 0);
    private boolean counting;
    private Supplier<Held> held = () -> Held.NOTHING;

    /** The first and the last line in sight. */
    public record Sight(int first, int last) {}

    /** Where the view should stand: the first line in sight and the chosen one. */
    public record Place(int first, Optional<Integer> chosen) {}

    /** What is chosen: how many lines, and which dossier where it is one. */
    record Held(int lines, Optional<DossierId> one) {
        static final Held NOTHING = new Held(0, Optional.empty());
    }

    public RowsViewModel(Dossiers dossiers, UiTools tools) {
        this.dossiers = dossiers;
        this.tools = tools;
        asking = tools.latest(60);
        refreshing = tools.latest(400);
    }

    /** The view tells which lines are in sight. */
    void see(Supplier<Sight> now) {
        sight = now;
    }

    /** Who chooses tells what is chosen: no other dossier may slip under the choice. */
    void hold(Supplier<Held> chosen) {
        held = chosen;
    }

    Sight sight() {
        return sight.get();
    }

    /** Asks anew; the first line in sight and the chosen dossier are found again where they still are. */
    void show(DossierQuery wanted, int first, Optional<DossierId> chosen) {
        query = wanted;
        pages.clear();
        refreshing.close();
        state.asking();
        int from = first - first % PAGE;
        int size = first == 0 ? PAGE : 2 * PAGE;
        asking.ask(() -> Answer.of(dossiers, wanted, from, size), answer -> shown(answer, first, chosen), this::failed);
    }

    private void shown(Answer answer, int first, Optional<DossierId> chosen) {
        lines.replace(answer.total());
        fill(answer.from(), answer.rows());
        state.found(answer.total(), answer.exact());
        countAll();
        place.set(new Place(Math.min(first, Math.max(0, answer.total() - 1)), chosen.flatMap(this::lineOf)));
    }

    /** What takes long to count is counted beside, one count at a time: the lines do not wait for it. */
    private void countAll() {
        if (state.isExact() || counting) {
            return;
        }
        counting = true;
        DossierQuery asked = query;
        tools.tasks().run(() -> dossiers.total(asked), many -> counted(asked, many), what -> {
            counting = false;
            tools.dialogs().problem(what);
        });
    }

    private void counted(DossierQuery asked, int many) {
        counting = false;
        if (state.isBusy()) {
            // another question is under way; its answer asks for its own count
            return;
        }
        if (!asked.equals(query)) {
            countAll();
        } else if (held.get().lines() <= 1) {
            lines.resize(many);
            state.found(many, true);
        }
    }

    private void failed(Problem what) {
        lines.replace(0);
        state.failed(what);
    }

    /** Fetches the page of a line that came into sight and is not there yet. */
    void touch(Line line) {
        if (line.row().isEmpty()) {
            pages.want(line.index() / PAGE);
        }
    }

    private Subscription fetch(int page) {
        return tools.tasks()
                .run(
                        () -> dossiers.search(query.page(page * PAGE, PAGE)),
                        rows -> {
                            fill(page * PAGE, rows);
                            pages.ended(page);
                        },
                        what -> {
                            pages.ended(page);
                            failed(what);
                        });
    }

    private void fill(int from, List<DossierRow> rows) {
        for (int i = 0; i < rows.size() && from + i < lines.size(); i++) {
            lines.get(from + i).fill(rows.get(i));
        }
    }

    /** Something changed in the store: what is in sight is fetched again, in its place. */
    void refresh() {
        if (state.isBusy() || state.isFailed()) {
            return;
        }
        refreshing.ask(this::again, this::refreshed, tools.dialogs()::problem);
    }

    private Answer again() {
        Sight now = sight.get();
        int from = now.first() - now.first() % PAGE;
        return Answer.of(dossiers, query, from, now.last() - from + PAGE);
    }

    private void refreshed(Answer answer) {
        Held chosen = held.get();
        if (chosen.lines() > 1) {
            fillWhereSame(answer);
            return;
        }
        int total = answer.exact() ? answer.total() : Math.max(answer.total(), lines.size());
        lines.resize(total);
        fill(answer.from(), answer.rows());
        int to = answer.from() + answer.rows().size();
        lines.made().stream()
                .filter(l -> l.index() < answer.from() || l.index() >= to)
                .forEach(l -> l.fill(null));
        state.found(total, answer.exact());
        countAll();
        chosen.one().ifPresent(id -> place.set(new Place(sight.get().first(), lineOf(id))));
    }

    /** While several are chosen every dossier keeps its line, and only shows what became of it. */
    private void fillWhereSame(Answer answer) {
        Map<DossierId, DossierRow> now =
                answer.rows().stream().collect(Collectors.toMap(DossierRow::id, row -> row, (one, other) -> one));
        lines.made().forEach(line -> line.row().map(r -> now.get(r.id())).ifPresent(line::fill));
    }

    /** Gives the dossiers of lines, fetched where they are not there yet, in the order of the list. */
    Subscription rows(List<Integer> indexes, Consumer<List<DossierRow>> then) {
        List<Integer> missing = indexes.stream()
                .filter(i -> i < lines.size() && lines.get(i).row().isEmpty())
                .map(i -> i / PAGE)
                .distinct()
                .toList();
        DossierQuery asked = query;
        return tools.tasks()
                .run(
                        () -> missing.stream()
                                .map(p -> new Answer(p * PAGE, dossiers.search(asked.page(p * PAGE, PAGE)), 0, true))
                                .toList(),
                        answers -> {
                            answers.forEach(a -> fill(a.from(), a.rows()));
                            then.accept(indexes.stream()
                                    .sorted()
                                    .flatMap(i -> lines.made(i).flatMap(Line::row).stream())
                                    .toList());
                        },
                        tools.dialogs()::problem);
    }

    /** The line on which a dossier stands, as far as it was fetched. */
    Optional<Integer> lineOf(DossierId id) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.made(i)
                        .flatMap(Line::row)
                        .filter(r -> r.id().equals(id))
                        .isPresent())
                .boxed()
                .findFirst();
    }

    @Override
    public void close() {
        asking.close();
        refreshing.close();
        pages.clear();
    }

    DossierQuery query() {
        return query;
    }

    public ObservableList<Line> getLines() {
        return lines;
    }

    public ListState getState() {
        return state;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }
}
