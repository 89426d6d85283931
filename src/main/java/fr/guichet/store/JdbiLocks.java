package fr.guichet.store;

import fr.guichet.domain.DossierId;
import fr.guichet.domain.Lock;
import fr.guichet.domain.ports.Locks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiLocks implements Locks {
    private final Transactions transactions;
    private final String workstation;

    /** @param workstation where the sessions that take locks here are */
    JdbiLocks(Transactions transactions, String workstation) {
        this.transactions = transactions;
        this.workstation = workstation;
    }

    /**
     * Lets go of what sessions held that were cut off. Nobody works with locks of this workstation yet.
     *
     * @param everybodys true where no other workstation can have the store open
     */
    void forget(boolean everybodys) {
        run(handle -> handle.createUpdate(
                        "delete from dossier_lock where workstation = :workstation or :everybodys = true")
                .bind("workstation", workstation)
                .bind("everybodys", everybodys)
                .execute());
    }

    @Override
    public Optional<Lock> take(Lock wanted) {
        // a lock that a power cut takes is one that nobody holds any more
        return transactions.repeatably(() -> transactions.write(handle -> {
            while (!insert(handle, wanted)) {
                Optional<Lock> had = find(handle, wanted.dossier());
                // gone in between: try again
                if (had.isPresent()) {
                    return had.filter(lock -> !lock.session().equals(wanted.session()));
                }
            }
            return Optional.empty();
        }));
    }

    @Override
    public void release(DossierId dossier, String session) {
        run(handle -> handle.createUpdate("delete from dossier_lock where dossier = :dossier and session = :session")
                .bind("dossier", dossier.value())
                .bind("session", session)
                .execute());
    }

    @Override
    public void releaseAll(String session) {
        run(handle -> handle.createUpdate("delete from dossier_lock where session = :session")
                .bind("session", session)
                .execute());
    }

    @Override
    public Optional<Lock> of(DossierId dossier) {
        return transactions.read(handle -> find(handle, dossier));
    }

    private void run(Consumer<Handle> work) {
        transactions.repeatably(() -> {
            transactions.run(work);
            return true;
        });
    }

    private boolean insert(Handle handle, Lock lock) {
        return handle.createUpdate("""
            insert into dossier_lock (dossier, holder, session, workstation, since)
            values (:dossier, :holder, :session, :workstation, :since)
            on conflict do nothing\
            """)
                        .bind("dossier", lock.dossier().value())
                        .bind("holder", Columns.kept(lock.holder()))
                        .bind("session", lock.session())
                        .bind("workstation", workstation)
                        .bind("since", lock.since())
                        .execute()
                == 1;
    }

    private static Optional<Lock> find(Handle handle, DossierId dossier) {
        return handle.createQuery("select * from dossier_lock where dossier = :dossier")
                .bind("dossier", dossier.value())
                .map(JdbiLocks::lock)
                .findOne();
    }

    private static Lock lock(ResultSet row, StatementContext context) throws SQLException {
        return new Lock(
                new DossierId(Columns.uuid(row, "dossier")),
                row.getString("holder"),
                row.getString("session"),
                Columns.instant(row, "since"));
    }
}
