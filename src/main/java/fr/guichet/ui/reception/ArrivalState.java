package fr.guichet.ui.reception;

import fr.guichet.ui.common.Look;
import java.util.Locale;

/** How far something got that came in. */
public enum ArrivalState {
    ON_THE_WAY("mdi2p-progress-clock", "accent"),
    TO_REVIEW("mdi2e-eye-outline", "warning"),
    VERIFIED("mdi2c-check-circle-outline", "success"),
    /** Beyond verified, or closed one way or the other. */
    SETTLED("mdi2a-archive-outline", "neutral"),
    /** A step failed; it waits for a person, and may be tried again. */
    FAILED("mdi2a-alert-circle-outline", "danger"),
    /** Somebody stopped it on its way. */
    STOPPED("mdi2c-cancel", "neutral"),
    DUPLICATE("mdi2c-content-duplicate", "warning"),
    REFUSED("mdi2c-close-circle-outline", "danger");

    private final String icon;
    private final String tone;

    ArrivalState(String icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    public Look look() {
        return new Look("reception.state." + name().toLowerCase(Locale.ROOT), icon, tone);
    }

    boolean mayBeTriedAgain() {
        return this == FAILED || this == STOPPED;
    }
}
