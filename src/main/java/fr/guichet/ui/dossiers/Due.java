package fr.guichet.ui.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** Until when an answer is due, told from today. */
enum Due {
    OVERDUE,
    TODAY,
    WEEK;

    /** The moment before which it is due. */
    Instant before(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return switch (this) {
            case OVERDUE -> clock.instant();
            case TODAY -> start(today.plusDays(1), clock);
            case WEEK -> start(today.plusDays(8), clock);
        };
    }

    /** The narrowest that holds such a moment; a moment told earlier keeps its meaning. */
    static Due of(Instant before, Clock clock) {
        return Stream.of(values())
                .filter(d -> !before.isAfter(d.before(clock)))
                .findFirst()
                .orElse(WEEK);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Instant start(LocalDate day, Clock clock) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
