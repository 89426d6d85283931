package fr.guichet.store;

import fr.guichet.base.Jobs;
import fr.guichet.base.Progress;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A job at work on this workstation: tells how far it is and hears that it should stop. */
final class RunningJob implements Progress {
    private final JobKey job;
    private final int tries;
    private final Consumer<Jobs.Status> listener;
    private final BooleanSupplier stop;
    private volatile boolean cancelled;
    private volatile Jobs.Status status;

    /** @param stop true when the program is about to end and the job should come to an end soon */
    RunningJob(JobKey job, int tries, Consumer<Jobs.Status> listener, BooleanSupplier stop) {
        this.job = job;
        this.tries = tries;
        this.listener = listener;
        this.stop = stop;
        status = at(Jobs.State.RUNNING, -1, "");
    }

    JobKey job() {
        return job;
    }

    Jobs.Status status() {
        return status;
    }

    @Override
    public void report(double done, String what) {
        status = at(Jobs.State.RUNNING, done, what);
        listener.accept(status);
    }

    /** Told when its row is settled. */
    void end(Jobs.State state) {
        status = at(state, state == Jobs.State.DONE ? 1 : -1, "");
    }

    @Override
    public boolean isCancelled() {
        return cancelled || stop.getAsBoolean();
    }

    void cancel() {
        cancelled = true;
    }

    /** Somebody wanted it stopped, other than the program's end. */
    boolean wasCancelled() {
        return cancelled;
    }

    private Jobs.Status at(Jobs.State state, double done, String what) {
        return new Jobs.Status(job.kind(), job.key(), state, done, what, tries);
    }
}
