package fr.guichet.store;

import fr.guichet.base.Jobs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The table {@code job}, which db-scheduler works through, as the rest of the store writes and reads it. */
final class JobTable {
    static final String NAME = "job";
    private static final String ONE = " where task_name = :kind and task_instance = :key";

    private final Transactions transactions;

    JobTable(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @return false where the job waits or runs already */
    boolean insert(JobKey job, Instant due) {
        return transactions.write(handle -> {
            // what somebody wanted stopped was an earlier job of that name
            bind(handle, job, "delete from job_stop" + ONE);
            return handle.createUpdate("""
                insert into job (task_name, task_instance, execution_time, picked, version,
                    consecutive_failures, priority)
                values (:kind, :key, :due, false, 1, 0, 0)
                on conflict do nothing\
                """)
                            .bind("kind", job.kind())
                            .bind("key", job.key())
                            .bind("due", due)
                            .execute()
                    == 1;
        });
    }

    /** Takes a job back that nobody runs. */
    boolean removeWaiting(JobKey job) {
        return transactions.write(handle -> bind(handle, job, "delete from job" + ONE + " and picked = false") == 1);
    }

    void remove(JobKey job) {
        transactions.run(handle -> {
            bind(handle, job, "delete from job" + ONE);
            bind(handle, job, "delete from job_stop" + ONE);
        });
    }

    /** Gives a picked job back to be tried again when it is due. */
    void tryAgain(JobKey job, Instant due, int failures) {
        transactions.run(handle -> handle.createUpdate("""
            update job set picked = false, picked_by = null, last_heartbeat = null,
                execution_time = :due, consecutive_failures = :failures, version = version + 1
            """ + ONE)
                .bind("due", due)
                .bind("failures", failures)
                .bind("kind", job.kind())
                .bind("key", job.key())
                .execute());
    }

    /**
     * Frees what a workstation was doing when it was cut off; each such end counts as a failed try.
     *
     * @param workstation empty where nobody but this program can have had jobs at work
     */
    void reclaim(Optional<String> workstation) {
        transactions.run(handle -> handle.createUpdate("""
            update job set picked = false, picked_by = null, last_heartbeat = null,
                consecutive_failures = coalesce(consecutive_failures, 0) + 1, version = version + 1
            where picked = true and picked_by = coalesce(:workstation, picked_by)\
            """)
                .bind("workstation", workstation.orElse(null))
                .execute());
    }

    /** Tells the workstation that runs it. */
    void askToStop(JobKey job) {
        transactions.run(handle -> bind(handle, job, """
            insert into job_stop (task_name, task_instance)
            select task_name, task_instance from job
            where task_name = :kind and task_instance = :key and picked = true
            on conflict do nothing\
            """));
    }

    boolean isToStop(JobKey job) {
        return transactions.read(handle -> handle.createQuery("select 1 from job_stop" + ONE)
                .bind("kind", job.kind())
                .bind("key", job.key())
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
    }

    List<Jobs.Status> pending() {
        return transactions.read(handle -> handle.createQuery(
                        "select task_name, task_instance, picked, consecutive_failures from job order by"
                                + " execution_time")
                .map(JobTable::status)
                .list());
    }

    /** True where a job of one of these kinds runs or is due. */
    boolean isBusy(Collection<String> kinds, Instant now) {
        var condition = new Condition();
        condition.in("task_name", kinds);
        condition.and("(picked = true or execution_time <= ?)", now);
        return transactions.read(handle -> condition
                .query(handle, "select 1 from job where ", " limit 1")
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
    }

    private static int bind(Handle handle, JobKey job, String sql) {
        return handle.createUpdate(sql)
                .bind("kind", job.kind())
                .bind("key", job.key())
                .execute();
    }

    private static Jobs.Status status(ResultSet row, StatementContext context) throws SQLException {
        int failures = row.getInt("consecutive_failures");
        Jobs.State state =
                row.getBoolean("picked") ? Jobs.State.RUNNING : failures > 0 ? Jobs.State.RETRYING : Jobs.State.WAITING;
        return new Jobs.Status(row.getString("task_name"), row.getString("task_instance"), state, -1, "", failures);
    }
}
