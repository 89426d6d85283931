package fr.guichet.ui;

import fr.guichet.base.Changes;
import fr.guichet.base.Problem;
import fr.guichet.base.Tasks;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work that is done at once, where it is asked for. */
public final class SameThreadTasks implements Tasks {
    @Override
    public <T> Changes.Subscription run(Supplier<T> work, Consumer<? super T> onDone, Consumer<Problem> onProblem) {
        T value;
        try {
            value = work.get();
        } catch (RuntimeException thrown) {
            onProblem.accept(Problem.of(thrown));
            return () -> {};
        }
        onDone.accept(value);
        return () -> {};
    }

    @Override
    public void later(Runnable work) {
        work.run();
    }
}
