package fr.guichet.store;

import fr.guichet.domain.AuditEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** A thread's open transaction, with what is to be done when it ends. */
final class Session {
    private final Handle handle;
    private final List<AuditEntry.Draft> drafts = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    /** How many of the drafts are in the database already. */
    private int written;

    private int depth;
    private boolean changed;

    Session(Handle handle) {
        this.handle = handle;
    }

    Handle handle() {
        return handle;
    }

    void writes() {
        changed = true;
    }

    /** True where it did more than read. */
    boolean hasWritten() {
        return changed;
    }

    void audit(AuditEntry.Draft entry) {
        drafts.add(entry);
    }

    void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    /** The drafts that are not in the database yet; they count as written from now on. */
    List<AuditEntry.Draft> takeDrafts() {
        List<AuditEntry.Draft> waiting = List.copyOf(drafts.subList(written, drafts.size()));
        written = drafts.size();
        return waiting;
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    <T> T nested(Supplier<T> work) {
        String savepoint = "unit" + ++depth;
        int draftsBefore = drafts.size();
        int writtenBefore = written;
        int actionsBefore = afterCommit.size();
        handle.savepoint(savepoint);
        try {
            T result = work.get();
            handle.releaseSavepoint(savepoint);
            return result;
        } catch (RuntimeException | Error e) {
            undo(savepoint, e);
            drafts.subList(draftsBefore, drafts.size()).clear();
            afterCommit.subList(actionsBefore, afterCommit.size()).clear();
            written = writtenBefore;
            throw e;
        } finally {
            depth--;
        }
    }

    private void undo(String savepoint, Throwable reason) {
        try {
            handle.rollbackToSavepoint(savepoint);
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }
}
