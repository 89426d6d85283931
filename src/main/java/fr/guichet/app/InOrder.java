package fr.guichet.app;

import fr.guichet.base.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Works on several things at once and hands the results over in the order of the things, few ahead of the slowest. */
final class InOrder<T> {
    private static final int AHEAD = 2 * Runtime.getRuntime().availableProcessors();

    private final Executor workers;

    InOrder(Executor workers) {
        this.workers = workers;
    }

    void run(List<Supplier<T>> work, Consumer<? super T> onDone) {
        Deque<CompletableFuture<T>> under = new ArrayDeque<>();
        for (Supplier<T> piece : work) {
            if (under.size() >= AHEAD) {
                onDone.accept(result(under.removeFirst()));
            }
            under.addLast(CompletableFuture.supplyAsync(piece, workers));
        }
        under.forEach(left -> onDone.accept(result(left)));
    }

    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw Problem.of(e);
        }
    }
}
