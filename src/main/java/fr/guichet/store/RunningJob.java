package fr.guichet.store;

import fr.guichet.base.Jobs;
import fr.guichet.base.Progress;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A job at work on this workstation: tells how far it is and hears that it should stop. */
final class RunningJob implements Progress {
    private static final long LOOK = Duration.ofSeconds(2).toNanos();

    private final JobKey job;
    private final int tries;
    private final Consumer<Jobs.Status> listener;
    private final BooleanSupplier closing;
    private final BooleanSupplier asked;
    private volatile boolean cancelled;
    private long looked = System.nanoTime() - LOOK;
    private volatile Jobs.Status status;

    /**
     * @param closing true when the program is about to end and the job should come to an end soon
     * @param asked asks the store whether somebody at another workstation wants the job stopped
     */
    RunningJob(JobKey job, int tries, Consumer<Jobs.Status> listener, BooleanSupplier closing, BooleanSupplier asked) {
        this.job = job;
        this.tries = tries;
        this.listener = listener;
        this.closing = closing;
        this.asked = asked;
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
        if (!cancelled && isTimeToLook()) {
            cancelled = asked.getAsBoolean();
        }
        return cancelled || closing.getAsBoolean();
    }

    private synchronized boolean isTimeToLook() {
        long now = System.nanoTime();
        if (now - looked < LOOK) {
            return false;
        }
        looked = now;
        return true;
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
