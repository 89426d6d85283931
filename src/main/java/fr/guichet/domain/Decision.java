package fr.guichet.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person decided in review.
 *
 * @param detail what about: the field and both values, the anomaly, the reason
 */
public record Decision(UUID id, DossierId dossier, Kind kind, String by, Instant at, String detail) {
    public enum Kind {
        CONFIRMED,
        CORRECTED,
        RECLASSIFIED,
        ANOMALY_SETTLED,
        VALIDATED,
        FORCED,
        REJECTED,
        ASKED,
        POSTPONED,
        ESCALATED,
        TAKEN_BACK
    }
}
