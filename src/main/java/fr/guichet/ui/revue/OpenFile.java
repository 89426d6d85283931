package fr.guichet.ui.revue;

import fr.guichet.base.Changes;
import fr.guichet.base.Problem;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Person;
import fr.guichet.domain.Stage;
import fr.guichet.review.Outcome;
import fr.guichet.review.ReviewFile;
import fr.guichet.review.ReviewService;
import fr.guichet.ui.common.UiTools;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The dossier in hand: what is known of it, and the one way to act on it. Acts are carried out one after another in the
 * order asked for, elsewhere; the screen goes on meanwhile.
 */
final class OpenFile implements AutoCloseable {
    private final ReviewService review;
    private final Person me;
    private final UiTools tools;
    private final ReadOnlyObjectWrapper<Optional<ReviewFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Deque<DossierId> acted = new ArrayDeque<>();
    private Optional<DossierId> held = Optional.empty();
    private boolean closed;

    OpenFile(ReviewService review, Person me, UiTools tools) {
        this.review = review;
        this.me = me;
        this.tools = tools;
    }

    /**
     * Takes a dossier in hand and gives the one before back.
     *
     * @param prepared it as it was a moment ago, shown until it is there
     */
    void open(DossierId id, Optional<ReviewFile> prepared, Runnable shown) {
        prepared.ifPresent(before -> {
            file.set(prepared);
            shown.run();
        });
        enqueue(
                () -> {
                    held.filter(h -> !h.equals(id)).ifPresent(h -> review.leave(h, me));
                    return review.open(id, me);
                },
                now -> {
                    held = Optional.of(id);
                    file.set(Optional.of(now));
                    if (prepared.isEmpty()) {
                        shown.run();
                    }
                },
                tools.dialogs()::problem);
    }

    /** What comes next in the queue, once all that was asked for before is done. */
    void next(Consumer<Optional<DossierId>> then) {
        Optional<DossierId> current = id();
        enqueue(() -> review.next(current, me), then, tools.dialogs()::problem);
    }

    /** Gives the dossier back; nothing is in hand any more. */
    void put() {
        held.ifPresent(id -> enqueue(
                () -> {
                    review.leave(id, me);
                    return id;
                },
                left -> {},
                tools.dialogs()::problem));
        held = Optional.empty();
        file.set(Optional.empty());
    }

    /** Changes the dossier in hand, which stays so. */
    void act(Function<DossierId, ReviewFile> how, Runnable onDone, Consumer<Problem> onProblem) {
        id().ifPresent(id -> enqueue(
                () -> how.apply(id),
                now -> {
                    acted.push(id);
                    onDone.run();
                    if (isInHand(id)) {
                        file.set(Optional.of(now));
                    }
                },
                onProblem));
    }

    /** Sends the dossier in hand on. It is given back where that was done. */
    void send(Function<DossierId, Outcome> how, Consumer<Outcome> then) {
        id().ifPresent(id -> enqueue(
                () -> how.apply(id),
                outcome -> {
                    if (!(outcome instanceof Outcome.Blocked)) {
                        acted.push(id);
                    }
                    then.accept(outcome);
                },
                tools.dialogs()::problem));
    }

    /** Undoes the last act on the dossier, or the last of this session where none is named. */
    void takeBack(Optional<DossierId> which, Consumer<Dossier> then) {
        enqueue(
                () -> review.takeBack(
                        which.or(() -> Optional.ofNullable(acted.peek()))
                                .or(this::id)
                                .orElseThrow(() -> new Problem("review.nothing")),
                        me),
                now -> {
                    acted.remove(now.dossier().id());
                    if (isInHand(now.dossier().id())) {
                        file.set(Optional.of(now));
                    }
                    then.accept(now.dossier());
                },
                tools.dialogs()::problem);
    }

    /** Does it once all that was asked for before is done. */
    void afterwards(Runnable does) {
        enqueue(() -> true, done -> does.run(), tools.dialogs()::problem);
    }

    /** Loads it again: somebody else may have changed it. */
    void refresh() {
        id().ifPresent(id -> enqueue(
                () -> review.open(id, me),
                now -> {
                    if (isInHand(id) && file.get().filter(now::equals).isEmpty()) {
                        file.set(Optional.of(now));
                    }
                },
                tools.dialogs()::problem));
    }

    private <T> void enqueue(Supplier<T> work, Consumer<? super T> then, Consumer<Problem> onProblem) {
        waiting.add(() -> run(work, then, onProblem));
        if (!busy.get()) {
            next();
        }
    }

    private void next() {
        Runnable first = waiting.poll();
        busy.set(first != null);
        if (first != null) {
            first.run();
        }
    }

    private <T> void run(Supplier<T> work, Consumer<? super T> then, Consumer<Problem> onProblem) {
        tools.tasks()
                .run(
                        work,
                        done -> {
                            if (!closed) {
                                then.accept(done);
                            }
                            next();
                        },
                        problem -> {
                            if (!closed) {
                                onProblem.accept(problem);
                            }
                            next();
                        });
    }

    Optional<DossierId> id() {
        return file.get().map(f -> f.dossier().id());
    }

    boolean isInHand(DossierId id) {
        return id().filter(id::equals).isPresent();
    }

    /** True where the person may decide: the dossier waits for a decision and nobody else has it open. */
    boolean isMine() {
        return file.get()
                .filter(f -> f.lockedBy().isEmpty() && f.dossier().stage() == Stage.NEEDS_REVIEW)
                .isPresent();
    }

    ReadOnlyObjectProperty<Optional<ReviewFile>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Acts are under way. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    Changes<DossierId> changes() {
        return review.changes();
    }

    /** What was asked for is still carried out, then the dossier is given back; nothing is shown of it. */
    @Override
    public void close() {
        put();
        closed = true;
    }
}
