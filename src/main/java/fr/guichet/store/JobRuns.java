package fr.guichet.store;

import fr.guichet.base.Changes;
import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs and settles what becomes of each: done, tried again later, given up, taken back. */
final class JobRuns {
    private static final Logger LOG = LoggerFactory.getLogger(JobRuns.class);
    static final int TRIES = 6;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final JobTable table;
    private final Transactions transactions;
    private final Clock clock;
    private final Changes<Jobs.Status> changes;
    private final Idleness idleness;
    private final Map<JobKey, RunningJob> running = new ConcurrentHashMap<>();
    private final Set<JobKey> unannounced = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    JobRuns(JobTable table, Transactions transactions, Clock clock, Changes<Jobs.Status> changes, Idleness idleness) {
        this.table = table;
        this.transactions = transactions;
        this.clock = clock;
        this.changes = changes;
        this.idleness = idleness;
    }

    /** Tells a job that runs here to stop; false where none does. */
    boolean cancel(JobKey job) {
        RunningJob run = running.get(job);
        if (run != null) {
            run.cancel();
        }
        return run != null;
    }

    /** False until the last job here is settled and told of. */
    boolean areNone() {
        return running.isEmpty();
    }

    /** What is known here of a job that is at work here, else what the store says. */
    Jobs.Status inDetail(Jobs.Status stored) {
        RunningJob run = running.get(new JobKey(stored.kind(), stored.key()));
        return run == null ? stored : run.status();
    }

    /** From now on running jobs are asked to stop; what they did not finish is done at the next start. */
    void close() {
        closing = true;
    }

    /** Before the job can be seen by a scheduler. */
    void submitted(JobKey job) {
        unannounced.add(job);
    }

    /** A job that is at work before its submitter comes to tell of it is told of by whoever runs it. */
    synchronized void announce(JobKey job) {
        if (unannounced.remove(job)) {
            tell(new Jobs.Status(job.kind(), job.key(), Jobs.State.WAITING, 0, "", 0));
        }
    }

    /** @return what is to be done with the job's row */
    Runnable run(Jobs.Handler handler, JobKey job, int failures) {
        announce(job);
        var run = new RunningJob(job, failures + 1, this::tell, () -> closing, () -> table.isToStop(job));
        running.put(job, run);
        run.report(-1, "");
        // a job that brought the program down with it as often as it was tried is not tried once more
        Jobs.Outcome outcome = failures >= TRIES
                ? new Jobs.Outcome.Failed(new Problem("job.interrupted"))
                : transactions.repeatably(() -> outcome(handler, run));
        return () -> transactions.repeatably(() -> end(handler, run, outcome, failures + 1));
    }

    private static Jobs.Outcome outcome(Jobs.Handler handler, RunningJob run) {
        try {
            return handler.run(run.job().key(), run);
        } catch (RuntimeException e) {
            if (!run.isCancelled()) {
                LOG.warn(
                        "{} {} was thrown out of its step",
                        run.job().kind(),
                        run.job().key(),
                        e);
            }
            return new Jobs.Outcome.Retry(Problem.of(e));
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            LOG.error("{} {} cannot be done", run.job().kind(), run.job().key(), e);
            return new Jobs.Outcome.Failed(Problem.of(e));
        }
    }

    private boolean end(Jobs.Handler handler, RunningJob run, Jobs.Outcome outcome, int failures) {
        try {
            settle(handler, run, outcome, failures);
            tell(run.status());
            return true;
        } finally {
            running.remove(run.job());
            idleness.jobEnded();
        }
    }

    /** Whoever listens badly must not hold up the work. */
    private void tell(Jobs.Status status) {
        try {
            changes.publish(status);
        } catch (RuntimeException e) {
            LOG.error("a listener failed at {}", status, e);
        }
    }

    private void settle(Jobs.Handler handler, RunningJob run, Jobs.Outcome outcome, int failures) {
        JobKey job = run.job();
        switch (outcome) {
            case Jobs.Outcome.Done() -> {
                table.remove(job);
                run.end(Jobs.State.DONE);
            }
            case Jobs.Outcome.Retry(Problem problem) when run.wasCancelled() -> cancelled(run, problem);
            case Jobs.Outcome.Failed(Problem problem) when run.wasCancelled() -> cancelled(run, problem);
            case Jobs.Outcome.Retry(Problem problem)
            when closing -> {
                LOG.debug("{} {} stops with the program", job.kind(), job.key(), problem);
                table.tryAgain(job, clock.instant(), failures - 1);
                run.end(Jobs.State.WAITING);
            }
            case Jobs.Outcome.Retry(Problem problem)
            when failures < TRIES -> {
                LOG.info("{} {} is tried again after {}", job.kind(), job.key(), problem.key());
                table.tryAgain(job, clock.instant().plus(pause(failures)), failures);
                run.end(Jobs.State.RETRYING);
            }
            case Jobs.Outcome.Retry(Problem problem) -> giveUp(handler, run, problem, failures);
            case Jobs.Outcome.Failed(Problem problem) -> giveUp(handler, run, problem, failures);
        }
    }

    private void cancelled(RunningJob run, Problem problem) {
        LOG.info("{} {} was taken back: {}", run.job().kind(), run.job().key(), problem.key());
        table.remove(run.job());
        run.end(Jobs.State.CANCELLED);
    }

    /** The job stays until the matter is safely with a person. */
    private void giveUp(Jobs.Handler handler, RunningJob run, Problem problem, int failures) {
        JobKey job = run.job();
        LOG.warn("{} {} is given up: {} {}", job.kind(), job.key(), problem.key(), problem.code());
        try {
            handler.giveUp(job.key(), problem);
            table.remove(job);
            run.end(Jobs.State.FAILED);
        } catch (RuntimeException e) {
            LOG.error("{} {} could not be handed to a person", job.kind(), job.key(), e);
            table.tryAgain(job, clock.instant().plus(pause(failures)), failures);
            run.end(Jobs.State.RETRYING);
        }
    }

    /** One second, two, four, …, ten minutes. */
    static Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
