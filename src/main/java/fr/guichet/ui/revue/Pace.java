package fr.guichet.ui.revue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a dossier takes, on average, in this session. A pause is not counted. */
final class Pace {
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final Clock clock;
    private Optional<Instant> since = Optional.empty();
    private Duration sum = Duration.ZERO;
    private int count;

    Pace(Clock clock) {
        this.clock = clock;
    }

    void begun() {
        since = Optional.of(clock.instant());
    }

    void settled() {
        since.map(s -> Duration.between(s, clock.instant()))
                .filter(d -> d.compareTo(PAUSE) < 0)
                .ifPresent(d -> {
                    sum = sum.plus(d);
                    count++;
                });
        since = Optional.empty();
    }

    Optional<Duration> average() {
        return count == 0 ? Optional.empty() : Optional.of(sum.dividedBy(count));
    }
}
