package fr.guichet.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes an H2 file at quiet moments only. H2 by itself writes what changed twice a second, table by table, while
 * transactions go on: cut off before the next time, the file holds rows without their index or half of a transaction
 * (h2database issue 2080). Here its background writer is off; writers share a lock, and the file is written by whoever
 * holds it alone, so that what is on the disk is always the state between two transactions.
 */
final class QuietFlush implements Durability {
    private static final Logger LOG = LoggerFactory.getLogger(QuietFlush.class);
    private static final Duration SOON = Duration.ofMillis(300);
    private static final Duration TIDY = Duration.ofSeconds(5);
    /** H2 writes by itself, quiet or not, from 19 MB of changed pages on. */
    private static final int MUCH = 4 << 20;

    private static final int TIDIED_AT_ONCE = 2 << 20;
    private static final int FILL_RATE = 80;

    private final MVStore store;
    private final ReentrantReadWriteLock writers = new ReentrantReadWriteLock();
    private final ReentrantLock flushing = new ReentrantLock();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong flushed = new AtomicLong();
    /** True where the file was written since it was last forced to the disk. */
    private final AtomicBoolean onItsWay = new AtomicBoolean();

    private final ScheduledExecutorService background = JobThreads.scheduled("store-flush", 1);

    /** @param source of connections to the file, which only this program has open */
    static QuietFlush of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            return new QuietFlush(session.getDatabase().getStore().getMvStore());
        }
    }

    private QuietFlush(MVStore store) {
        this.store = store;
        store.setAutoCommitDelay(0);
        background.scheduleWithFixedDelay(
                logged(this::flushWaiting), SOON.toMillis(), SOON.toMillis(), TimeUnit.MILLISECONDS);
        background.scheduleWithFixedDelay(logged(this::tidy), TIDY.toMillis(), TIDY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void enter() {
        writers.readLock().lock();
    }

    @Override
    public void leave() {
        writers.readLock().unlock();
    }

    @Override
    public void flush() {
        flush(asked.incrementAndGet());
    }

    @Override
    public void flushSoon() {
        asked.incrementAndGet();
        if (store.getUnsavedMemory() > MUCH && writers.getReadHoldCount() == 0) {
            write();
        }
    }

    @Override
    public void close() {
        background.shutdown();
        flushWaiting();
    }

    private void flushWaiting() {
        if (flushed.get() < asked.get()) {
            flush(asked.get());
        }
    }

    /** Those who come while one flushes wait and are served together by the next. */
    private void flush(long wanted) {
        flushing.lock();
        try {
            if (flushed.get() < wanted) {
                long all = asked.get();
                write();
                // nobody is held up while the disk takes its time
                if (onItsWay.getAndSet(false)) {
                    store.sync();
                }
                flushed.set(all);
            }
        } finally {
            flushing.unlock();
        }
    }

    private void write() {
        writers.writeLock().lock();
        try {
            // looked at here and not before: what another is just writing no longer counts as unsaved
            if (store.hasUnsavedChanges()) {
                store.commit();
                onItsWay.set(true);
            }
        } finally {
            writers.writeLock().unlock();
        }
    }

    /** Moves what still counts out of the emptiest parts of the file, so that they can be written again. */
    private void tidy() {
        writers.writeLock().lock();
        try {
            if (store.compact(FILL_RATE, TIDIED_AT_ONCE)) {
                onItsWay.set(true);
            }
        } finally {
            writers.writeLock().unlock();
        }
    }

    private static Runnable logged(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("the store could not be written", e);
            }
        };
    }
}
