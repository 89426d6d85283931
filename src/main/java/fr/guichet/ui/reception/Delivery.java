package fr.guichet.ui.reception;

import fr.guichet.base.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Files that are being taken in: how far, how long still, and a way to stop. Thread-safe. */
public final class Delivery implements Progress {
    /** Before that there is nothing to tell the time from. */
    private static final double TOLD_FROM = 0.02;

    private final String name;
    private final Clock clock;
    private final Instant start;
    private final Runnable changed;
    private volatile double done;
    private volatile boolean cancelled;

    Delivery(String name, Clock clock, Runnable changed) {
        this.name = name;
        this.clock = clock;
        this.changed = changed;
        start = clock.instant();
    }

    @Override
    public void report(double share, String what) {
        done = share;
        changed.run();
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** What was taken in until now stays. */
    void cancel() {
        cancelled = true;
        changed.run();
    }

    String name() {
        return name;
    }

    double done() {
        return done;
    }

    Optional<Duration> left() {
        double share = done;
        if (share < TOLD_FROM) {
            return Optional.empty();
        }
        double millis = Duration.between(start, clock.instant()).toMillis() * (1 - share) / share;
        return Optional.of(Duration.ofMillis((long) millis));
    }
}
