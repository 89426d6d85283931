package fr.guichet.ui.common;

import fr.guichet.base.Changes;
import fr.guichet.base.Problem;
import fr.guichet.base.Tasks;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one door to the FX thread. Work runs on the executor passed in; closing what {@code run} returned drops its
 * result but does not interrupt it, since an interrupt may close a database's file under it.
 */
public final class FxTasks implements Tasks, Delay {
    private static final Logger LOG = LoggerFactory.getLogger(FxTasks.class);

    private final Executor workers;

    public FxTasks(Executor workers) {
        this.workers = workers;
    }

    @Override
    public <T> Changes.Subscription run(Supplier<T> work, Consumer<? super T> onDone, Consumer<Problem> onProblem) {
        var wanted = new AtomicBoolean(true);
        workers.execute(() -> {
            if (wanted.get()) {
                Runnable end = outcome(work, onDone, onProblem);
                later(() -> {
                    if (wanted.getAndSet(false)) {
                        end.run();
                    }
                });
            }
        });
        return () -> wanted.set(false);
    }

    private static <T> Runnable outcome(Supplier<T> work, Consumer<? super T> onDone, Consumer<Problem> onProblem) {
        try {
            T value = work.get();
            return () -> onDone.accept(value);
        } catch (RuntimeException | Error thrown) {
            Problem problem = Problem.of(thrown);
            LOG.warn("{} {}", problem.code(), problem.key(), thrown);
            return () -> onProblem.accept(problem);
        }
    }

    @Override
    public void later(Runnable work) {
        Platform.runLater(work);
    }

    @Override
    public Changes.Subscription after(Duration pause, Runnable work) {
        var transition = new PauseTransition(javafx.util.Duration.millis(pause.toMillis()));
        transition.setOnFinished(e -> work.run());
        transition.play();
        return transition::stop;
    }
}
