package fr.guichet.store;

import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.ports.UnitOfWork;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One transaction per thread at most. Whatever the store is asked for on a thread that has one joins it. An inner unit
 * of work that fails is undone to where it began; its caller may go on or fail in turn.
 */
final class Transactions implements UnitOfWork {
    private final Jdbi jdbi;
    private final AuditChain chain;
    private final Durability durability;
    private final ThreadLocal<@Nullable Session> current = new ThreadLocal<>();
    private final ThreadLocal<Boolean> repeatable = ThreadLocal.withInitial(() -> false);

    Transactions(Jdbi jdbi, AuditChain chain, Durability durability) {
        this.jdbi = jdbi;
        this.chain = chain;
        this.durability = durability;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Session session = current.get();
        return session == null ? outermost(work) : session.nested(work);
    }

    /**
     * Work that is simply done again where a power cut took its last half second: what it commits is not waited for
     * until it is on the disk. It is there before anything that is committed later.
     */
    <T> T repeatably(Supplier<T> work) {
        boolean before = repeatable.get();
        repeatable.set(true);
        try {
            return work.get();
        } finally {
            repeatable.set(before);
        }
    }

    /** Reads with the thread's transaction where it has one, else by itself. */
    <T> T read(Function<Handle, T> work) {
        Session session = current.get();
        if (session != null) {
            return work.apply(session.handle());
        }
        try (Handle handle = jdbi.open()) {
            return work.apply(handle);
        }
    }

    /** Writes in the thread's transaction where it has one, else in one of its own. */
    <T> T write(Function<Handle, T> work) {
        return current.get() == null ? outermost(() -> writing(work)) : writing(work);
    }

    void run(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return true;
        });
    }

    /** Inside a transaction: the entry is appended when it ends, so that the chain is held for the shortest time. */
    void audit(AuditEntry.Draft entry) {
        session().audit(entry);
    }

    /** Appends what was recorded so far in this transaction. */
    void flushAudit() {
        Session session = current.get();
        if (session != null) {
            session.takeDrafts().forEach(entry -> chain.append(session.handle(), entry));
        }
    }

    /** Runs when the thread's transaction has been committed; at once where there is none. */
    void afterCommit(Runnable work) {
        Session session = current.get();
        if (session == null) {
            work.run();
        } else {
            session.afterCommit(work);
        }
    }

    private Session session() {
        Session session = current.get();
        if (session == null) {
            throw new IllegalStateException("no transaction on this thread");
        }
        return session;
    }

    private <T> T writing(Function<Handle, T> work) {
        Session session = session();
        session.writes();
        return work.apply(session.handle());
    }

    private <T> T outermost(Supplier<T> work) {
        Session session;
        T result;
        try (Handle handle = jdbi.open()) {
            durability.enter();
            session = new Session(handle);
            current.set(session);
            try {
                result = committed(session, work);
            } finally {
                current.remove();
                durability.leave();
            }
        }
        if (session.hasWritten()) {
            flush();
        }
        session.committed();
        return result;
    }

    private void flush() {
        if (repeatable.get()) {
            durability.flushSoon();
        } else {
            durability.flush();
        }
    }

    private <T> T committed(Session session, Supplier<T> work) {
        Handle handle = session.handle();
        handle.begin();
        try {
            T result = work.get();
            flushAudit();
            handle.commit();
            return result;
        } catch (RuntimeException | Error e) {
            rollback(handle, e);
            throw e;
        }
    }

    private static void rollback(Handle handle, Throwable reason) {
        try {
            handle.rollback();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }
}
