package fr.guichet.domain;

import java.time.Instant;

/** How an anomaly was settled, by whom, why. */
public record Settlement(Kind kind, String by, Instant at, String reason) {
    public enum Kind {
        CORRECTED,
        ACCEPTED,
        ASKED,
        REPORTED
    }
}
