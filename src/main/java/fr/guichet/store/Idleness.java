package fr.guichet.store;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Waits for a quiet moment: looks again whenever a job ends, and now and then for those of other workstations. */
final class Idleness {
    private static final long LOOK = Duration.ofMillis(100).toNanos();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();

    void jobEnded() {
        lock.lock();
        try {
            ended.signalAll();
        } finally {
            lock.unlock();
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
