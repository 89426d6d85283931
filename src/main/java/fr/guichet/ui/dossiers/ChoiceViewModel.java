package fr.guichet.ui.dossiers;

import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Stage;
import fr.guichet.ui.common.Dialogs.Question;
import fr.guichet.ui.common.Rejections;
import fr.guichet.ui.common.Subscriptions;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.ViewModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The dossiers chosen in the list, and what can be done with all of them at once. */
public final class ChoiceViewModel implements ViewModel {
    /** More are not changed at once: nobody could say what became of each. */
    static final int MOST = 500;

    private static final int START_OF_WORK = 8;

    private final RowsViewModel rows;
    private final DossiersSources sources;
    private final UiTools tools;
    private final Bulk bulk;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper();
    private final BooleanBinding none = count.isEqualTo(0);
    private final BooleanBinding single = count.isEqualTo(1);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private List<Integer> indexes = List.of();
    private Optional<DossierId> held = Optional.empty();

    public ChoiceViewModel(RowsViewModel rows, DossiersSources sources, UiTools tools) {
        this.rows = rows;
        this.sources = sources;
        this.tools = tools;
        bulk = new Bulk(sources, tools.words());
        rows.hold(() -> new RowsViewModel.Held(indexes.size(), held));
        label.set(told());
    }

    /** The lines that are chosen now. */
    public void choose(List<Integer> lines) {
        boolean fewer = indexes.size() > 1 && lines.size() <= 1;
        indexes = List.copyOf(lines);
        held = one().map(DossierRow::id);
        count.set(indexes.size());
        label.set(told());
        if (fewer) {
            // what changed meanwhile and was held back
            rows.refresh();
        }
    }

    private String told() {
        return tools.words().say("dossiers.chosen", indexes.size());
    }

    /** The dossier on the chosen line, where there is one line and it was fetched. */
    Optional<DossierRow> one() {
        return indexes.size() == 1 ? rows.getLines().get(indexes.getFirst()).row() : Optional.empty();
    }

    List<Integer> lines() {
        return indexes;
    }

    public void assignToMe() {
        assign(Optional.of(sources.person().name()), "dossiers.bulk.mine");
    }

    /** Makes them nobody's. */
    public void release() {
        assign(Optional.empty(), "dossiers.bulk.released");
    }

    private void assign(Optional<String> to, String told) {
        withChosen(
                row -> !row.assignee().equals(to),
                "dossiers.bulk.none",
                (some, left) -> run(() -> bulk.assign(some, to), told, bulk::assignBack));
    }

    /** Asks for a reason and rejects those that may be. */
    public void reject() {
        withChosen(
                row -> row.stage() == Stage.NEEDS_REVIEW || row.stage() == Stage.VERIFIED,
                "dossiers.bulk.reject.none",
                (some, left) -> tools.dialogs()
                        .askReason(
                                new Question(
                                        tools.words().say("dossiers.bulk.reject.title", some.size()),
                                        names(some, left),
                                        tools.words().say("dossiers.bulk.reject.action"),
                                        true),
                                new Rejections(tools.words()).suggestions(),
                                reason -> run(
                                        () -> bulk.reject(some, reason), "dossiers.bulk.rejected", bulk::takeBack)));
    }

    /** Keeps them out of the review queue for some days. */
    public void postpone(int days) {
        LocalDate day = tools.words().day(tools.clock().instant()).plusDays(days);
        Instant until =
                day.atTime(START_OF_WORK, 0).atZone(tools.words().zone()).toInstant();
        withChosen(
                row -> row.stage() == Stage.NEEDS_REVIEW,
                "dossiers.bulk.postpone.none",
                (some, left) -> run(() -> bulk.postpone(some, until), "dossiers.bulk.postponed", bulk::takeBack));
    }

    private String names(List<DossierRow> some, int left) {
        String first = String.join(
                ", ", some.stream().limit(5).map(DossierRow::reference).toList());
        String more = some.size() > 5 ? tools.words().say("dossiers.bulk.more", first, some.size() - 5) : first;
        return left == 0 ? more : tools.words().say("dossiers.bulk.but", more, left);
    }

    private void withChosen(Predicate<DossierRow> may, String none, BiConsumer<List<DossierRow>, Integer> then) {
        if (indexes.size() > MOST) {
            tools.dialogs().toast(tools.words().say("dossiers.bulk.most", MOST));
            return;
        }
        subscriptions.add(rows.rows(indexes, chosen -> {
            List<DossierRow> some = chosen.stream().filter(may).toList();
            if (some.isEmpty()) {
                tools.dialogs().toast(tools.words().say(none));
            } else {
                then.accept(some, chosen.size() - some.size());
            }
        }));
    }

    private void run(Supplier<Bulk.Result> work, String told, Function<List<DossierRow>, Bulk.Result> undo) {
        busy.set(true);
        // not dropped when the list is left: what was done is told in the window
        tools.tasks().run(work, result -> done(result, told, undo), problem -> {
            busy.set(false);
            tools.dialogs().problem(problem);
        });
    }

    private void done(Bulk.Result result, String told, Function<List<DossierRow>, Bulk.Result> undo) {
        busy.set(false);
        if (!result.done().isEmpty()) {
            tools.dialogs().undo(tools.words().say(told, result.done().size()), () -> takeBack(result.done(), undo));
        }
        tellLeft(result);
    }

    private void takeBack(List<DossierRow> done, Function<List<DossierRow>, Bulk.Result> undo) {
        tools.tasks()
                .run(
                        () -> undo.apply(done),
                        result -> {
                            tools.dialogs()
                                    .toast(tools.words()
                                            .say(
                                                    "dossiers.bulk.undone",
                                                    result.done().size()));
                            tellLeft(result);
                        },
                        tools.dialogs()::problem);
    }

    private void tellLeft(Bulk.Result result) {
        if (!result.left().isEmpty()) {
            String first = result.left().getFirst();
            tools.dialogs()
                    .toast(tools.words()
                            .say("dossiers.bulk.some_left", result.left().size(), first));
        }
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    public int getCount() {
        return count.get();
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public String getLabel() {
        return label.get();
    }

    public ReadOnlyStringProperty labelProperty() {
        return label.getReadOnlyProperty();
    }

    /** Nothing is chosen. */
    public boolean isNone() {
        return none.get();
    }

    public BooleanBinding noneProperty() {
        return none;
    }

    /** Exactly one is chosen. */
    public boolean isSingle() {
        return single.get();
    }

    public BooleanBinding singleProperty() {
        return single;
    }

    /** What was asked for is being done. */
    public boolean isBusy() {
        return busy.get();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
