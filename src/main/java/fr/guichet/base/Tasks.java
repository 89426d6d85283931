package fr.guichet.base;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work that leaves the caller's thread and brings its result back to it. Tests pass one that runs at once. */
public interface Tasks {
    /** Runs the work elsewhere; its value comes to onDone, a problem to onProblem, on the screen's thread. */
    <T> Changes.Subscription run(Supplier<T> work, Consumer<? super T> onDone, Consumer<Problem> onProblem);

    /** Runs a piece of work on the screen's thread, soon. */
    void later(Runnable work);
}
