package fr.guichet.ui.common;

import fr.guichet.base.Changes;
import fr.guichet.base.Problem;
import fr.guichet.base.Tasks;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work that is asked for again and again while a person types: waits a moment, and only the latest answer counts. */
public final class Latest implements AutoCloseable {
    private static final Changes.Subscription NOTHING = () -> {};

    private final Tasks tasks;
    private final Delay delay;
    private final Duration pause;
    private Changes.Subscription waiting = NOTHING;
    private Changes.Subscription running = NOTHING;

    public Latest(Tasks tasks, Delay delay, Duration pause) {
        this.tasks = tasks;
        this.delay = delay;
        this.pause = pause;
    }

    /** Asks; whatever was asked before and not yet answered is dropped. */
    public <T> void ask(Supplier<T> work, Consumer<? super T> onDone, Consumer<Problem> onProblem) {
        close();
        waiting = delay.after(pause, () -> {
            waiting = NOTHING;
            running = tasks.run(work, onDone, onProblem);
        });
    }

    /** Drops what is under way. It may be asked again afterwards. */
    @Override
    public void close() {
        waiting.close();
        running.close();
        waiting = NOTHING;
        running = NOTHING;
    }
}
