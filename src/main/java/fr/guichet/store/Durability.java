package fr.guichet.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;

/** Makes what was committed survive a power cut where the database does not do so by itself. */
@FunctionalInterface
interface Durability {
    /** Returns when everything committed so far is on the disk. */
    void flush(Handle handle);

    /** PostgreSQL answers a commit when it is on the disk; what is in memory has no disk. */
    static Durability ofTheDatabase() {
        return handle -> {};
    }

    /** H2 writes what was committed up to half a second later: it is told to do so now, once for all who wait. */
    static Durability together() {
        return new Durability() {
            private final AtomicLong asked = new AtomicLong();
            private final ReentrantLock flushing = new ReentrantLock();
            private long flushed;

            @Override
            public void flush(Handle handle) {
                long mine = asked.incrementAndGet();
                flushing.lock();
                try {
                    if (flushed < mine) {
                        long all = asked.get();
                        handle.execute("checkpoint sync");
                        flushed = all;
                    }
                } finally {
                    flushing.unlock();
                }
            }
        };
    }
}
