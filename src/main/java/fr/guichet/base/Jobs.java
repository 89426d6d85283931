package fr.guichet.base;

import java.time.Duration;
import java.util.List;

/**
 * Durable jobs: submitted once, run at least once, resumed after a crash, retried with back-off where the fault is
 * transient. Several workstations on one store share them. Thread-safe.
 */
public interface Jobs extends AutoCloseable {
    /** Asks for a job. Asking again while it waits or runs does nothing. Joins the caller's transaction. */
    void submit(String kind, String key);

    /** Takes a waiting job back, or tells a running one to stop. */
    void cancel(String kind, String key);

    /** What runs, waits or is to be tried again now. */
    List<Status> pending();

    /** Told at every start, progress and end. */
    Changes<Status> changes();

    /** Starts running jobs: those of before a crash first. */
    void start();

    /** Waits until nothing runs or waits to run at once; false where the time was over before. */
    boolean awaitIdle(Duration atMost);

    @Override
    void close();

    /** What does a kind of job. Must be able to run again where it was cut off: running twice is the same as once. */
    interface Handler {
        String kind();

        Outcome run(String key, Progress progress);

        /** Called instead of another try when the tries are used up; leaves the matter to a person. */
        void giveUp(String key, Problem problem);
    }

    /** How one run ended. */
    sealed interface Outcome {
        record Done() implements Outcome {}

        /** A fault that may pass: a service that does not answer, a lock. */
        record Retry(Problem problem) implements Outcome {}

        /** A fault that another try would not mend. */
        record Failed(Problem problem) implements Outcome {}
    }

    /**
     * @param done 0 to 1, or negative where it is not known
     * @param what a text key
     */
    record Status(String kind, String key, State state, double done, String what, int tries) {}

    enum State {
        WAITING,
        RUNNING,
        RETRYING,
        DONE,
        FAILED,
        CANCELLED
    }
}
