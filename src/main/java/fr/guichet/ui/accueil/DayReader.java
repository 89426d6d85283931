package fr.guichet.ui.accueil;

import fr.guichet.domain.DossierQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Reads the day from the store; slow, so never on the screen's thread. */
final class DayReader {
    /** Due within this time is soon. */
    static final Duration SOON = Duration.ofDays(2);

    private static final int ENTRIES = 400;
    private static final int DAYS = 7;

    private final AccueilSources sources;
    private final Clock clock;
    private final ZoneId zone;

    DayReader(AccueilSources sources, Clock clock, ZoneId zone) {
        this.sources = sources;
        this.clock = clock;
        this.zone = zone;
    }

    Day read() {
        Instant now = clock.instant();
        LocalDate today = now.atZone(zone).toLocalDate();
        int late = due(now);
        return new Day(
                sources.dossiers().countByStage(),
                sources.dossiers().countByReason(),
                late,
                due(now.plus(SOON)) - late,
                sources.audit()
                        .tally(today.minusDays(DAYS - 1).atStartOfDay(zone).toInstant()),
                new Deeds(sources.dossiers()).told(sources.audit().latest(ENTRIES)));
    }

    private int due(Instant before) {
        return sources.dossiers().count(DossierQuery.all(1).dueBefore(Optional.of(before)));
    }
}
