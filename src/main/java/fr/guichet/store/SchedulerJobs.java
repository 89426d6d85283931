package fr.guichet.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import fr.guichet.base.Changes;
import fr.guichet.base.Jobs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Jobs on db-scheduler. A job is a row of the store: it comes and goes with the transaction that submits it, and every
 * workstation with this store takes from the same rows.
 */
public final class SchedulerJobs implements Jobs {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);
    /** Jobs are fetched again when so many of the last ones fetched are left, in times the number of threads. */
    private static final double LOWER_LIMIT = 1;

    private static final double BATCH = 10;
    /** A kind that nobody handles here may be handled by a newer program. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final StoreOptions options;
    private final Database database;
    private final Transactions transactions;
    private final JobTable table;
    private final Changes<Status> changes = new Changes<>();
    private final JobRuns runs;
    private final Idleness idleness = new Idleness();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final Optional<Elsewhere> elsewhere;
    private volatile @Nullable Scheduler scheduler;

    SchedulerJobs(Database database, Transactions transactions, StoreOptions options) {
        this.options = options;
        this.database = database;
        this.transactions = transactions;
        table = new JobTable(transactions);
        runs = new JobRuns(table, transactions, options.clock(), changes, idleness);
        elsewhere = database.isH2() ? Optional.empty() : Optional.of(new Elsewhere(table, changes));
    }

    /** Says who does which kinds of job; to be called before {@link #start}. */
    public void handle(Handler... some) {
        for (Handler handler : some) {
            handlers.put(handler.kind(), handler);
        }
    }

    @Override
    public void submit(String kind, String key) {
        var job = new JobKey(kind, key);
        transactions.run(handle -> {
            if (table.insert(job, options.clock().instant())) {
                runs.submitted(job);
                transactions.afterCommit(() -> {
                    runs.announce(job);
                    wake();
                });
            }
        });
    }

    @Override
    public void cancel(String kind, String key) {
        var job = new JobKey(kind, key);
        if (table.removeWaiting(job)) {
            transactions.afterCommit(() -> changes.publish(new Status(kind, key, State.CANCELLED, -1, "", 0)));
        } else if (!runs.cancel(job)) {
            table.askToStop(job);
        }
    }

    @Override
    public List<Status> pending() {
        return table.pending().stream().map(runs::inDetail).toList();
    }

    @Override
    public Changes<Status> changes() {
        return changes;
    }

    @Override
    public synchronized void start() {
        if (scheduler == null) {
            table.reclaim(database.isLocalFile() ? Optional.empty() : Optional.of(options.workstation()));
            Scheduler starting = scheduler();
            starting.start();
            scheduler = starting;
            starting.triggerCheckForDueExecutions();
            elsewhere.ifPresent(Elsewhere::start);
        }
    }

    @Override
    public boolean awaitIdle(Duration atMost) {
        return idleness.await(atMost, this::isIdle);
    }

    @Override
    public synchronized void close() {
        runs.close();
        elsewhere.ifPresent(Elsewhere::close);
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
            scheduler = null;
        }
    }

    private boolean isIdle() {
        // the row is there before the job is at work, and gone before its end is told: it is looked at first
        return !table.isBusy(handlers.keySet(), options.clock().instant()) && runs.areNone();
    }

    private void wake() {
        Scheduler running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    private Scheduler scheduler() {
        List<Task<?>> tasks = handlers.values().stream()
                .<Task<?>>map(handler -> new JobTask(handler, runs))
                .toList();
        return Scheduler.create(database.guarded(), tasks)
                .tableName(JobTable.NAME)
                .schedulerName(new SchedulerName.Fixed(options.workstation()))
                .clock(options.clock()::instant)
                .threads(options.jobThreads())
                .executorService(JobThreads.pool("job", options.jobThreads()))
                .dueExecutor(JobThreads.pool("jobs-due", 1))
                .housekeeperExecutor(JobThreads.scheduled("jobs-house", 2))
                .jdbcCustomization(
                        database.isH2()
                                ? new DefaultJdbcCustomization(false)
                                : new PostgreSqlJdbcCustomization(false, false))
                .pollUsingFetch(LOWER_LIMIT, BATCH)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(LAST_WAIT)
                .deleteUnresolvedAfter(NEVER)
                .failureLogging(LogLevel.ERROR, true)
                .build();
    }
}
