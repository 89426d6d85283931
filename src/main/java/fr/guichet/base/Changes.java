package fr.guichet.base;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Something to listen to. Listeners are called on the thread that publishes; the screens hop to their own. Thread-safe. */
public final class Changes<T> {
    private final List<Consumer<? super T>> listeners = new CopyOnWriteArrayList<>();

    /** Listens until the answer is closed. */
    public Subscription subscribe(Consumer<? super T> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void publish(T change) {
        listeners.forEach(l -> l.accept(change));
    }

    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
