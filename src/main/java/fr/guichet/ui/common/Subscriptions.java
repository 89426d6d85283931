package fr.guichet.ui.common;

import fr.guichet.base.Changes;
import fr.guichet.base.Tasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** What a view model listens to and has under way, let go of at once. Used on the screen's thread. */
public final class Subscriptions implements AutoCloseable {
    private final Deque<Changes.Subscription> open = new ArrayDeque<>();
    private boolean closed;

    public void add(Changes.Subscription subscription) {
        if (closed) {
            subscription.close();
        } else {
            open.push(subscription);
        }
    }

    /**
     * Hears changes on the screen's thread, many at once: however fast they come, one call at a time is under way.
     */
    public <T> void listen(Changes<T> changes, Tasks tasks, Consumer<List<T>> onScreen) {
        var queue = new ConcurrentLinkedQueue<T>();
        var asked = new AtomicBoolean();
        add(changes.subscribe(change -> {
            queue.add(change);
            if (asked.compareAndSet(false, true)) {
                tasks.later(() -> {
                    asked.set(false);
                    deliver(queue, onScreen);
                });
            }
        }));
    }

    private <T> void deliver(ConcurrentLinkedQueue<T> queue, Consumer<List<T>> onScreen) {
        var batch = new ArrayList<T>();
        for (T change = queue.poll(); change != null; change = queue.poll()) {
            batch.add(change);
        }
        if (!closed && !batch.isEmpty()) {
            onScreen.accept(batch);
        }
    }

    @Override
    public void close() {
        closed = true;
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
