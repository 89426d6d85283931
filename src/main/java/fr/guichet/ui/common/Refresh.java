package fr.guichet.ui.common;

import fr.guichet.base.Changes;
import fr.guichet.base.Problem;
import fr.guichet.base.Tasks;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something that is read again after changes: a moment after the first of them, at most once in that time, and however
 * fast they come it is never put off. Used on the screen's thread.
 */
public final class Refresh<T> implements AutoCloseable {
    private static final Changes.Subscription NOTHING = () -> {};

    private final UiTools tools;
    private final Duration pause;
    private final Supplier<T> work;
    private final Consumer<? super T> onDone;
    private final Consumer<Problem> onProblem;
    private Changes.Subscription underWay = NOTHING;
    private boolean busy;
    private boolean again;
    private boolean closed;

    public Refresh(
            UiTools tools, long millis, Supplier<T> work, Consumer<? super T> onDone, Consumer<Problem> onProblem) {
        this.tools = tools;
        this.pause = Duration.ofMillis(millis);
        this.work = work;
        this.onDone = onDone;
        this.onProblem = onProblem;
    }

    /** Reads at once, off the screen's thread. */
    public void now() {
        underWay.close();
        busy = true;
        again = false;
        read(tools.tasks());
    }

    /** Something changed: reads soon. */
    public void soon() {
        if (busy) {
            again = true;
        } else if (!closed) {
            busy = true;
            underWay = tools.delay().after(pause, () -> read(tools.tasks()));
        }
    }

    /** Nothing is read or told any more. */
    @Override
    public void close() {
        closed = true;
        underWay.close();
        underWay = NOTHING;
    }

    private void read(Tasks tasks) {
        // what changed while this is being read is not in it
        again = false;
        underWay = tasks.run(
                work,
                value -> {
                    onDone.accept(value);
                    ready();
                },
                problem -> {
                    onProblem.accept(problem);
                    ready();
                });
    }

    private void ready() {
        busy = false;
        if (again) {
            soon();
        }
    }
}
