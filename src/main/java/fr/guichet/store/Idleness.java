package fr.guichet.store;

import fr.guichet.base.Jobs;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Waits for a quiet moment: looks again whenever a job ends, and now and then for those of other workstations. */
final class Idleness implements Consumer<Jobs.Status> {
    private static final long LOOK = Duration.ofMillis(100).toNanos();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();

    @Override
    public void accept(Jobs.Status status) {
        if (status.state() != Jobs.State.RUNNING && status.state() != Jobs.State.WAITING) {
            lock.lock();
            try {
                ended.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    boolean await(Duration atMost, BooleanSupplier idle) {
        long end = System.nanoTime() + atMost.toNanos();
        lock.lock();
        try {
            while (!idle.getAsBoolean()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                ended.awaitNanos(Math.min(left, LOOK));
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
