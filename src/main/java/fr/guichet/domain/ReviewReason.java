package fr.guichet.domain;

import java.util.Locale;

/** Why a dossier waits for a person. */
public enum ReviewReason {
    /** What it is about is not sure enough. */
    INTENT_DOUBTFUL,
    /** At least one required field is missing or doubtful. */
    FIELD_DOUBTFUL,
    /** An anomaly of severity high or critical. */
    ANOMALY,
    /** What was typed and what was read disagree. */
    TYPED_DISAGREES,
    /** The intent is never left to the machine. */
    NEVER_AUTOMATED,
    /** A document or a value that the intent requires is missing. */
    INCOMPLETE,
    /** A step failed and will not be tried again by itself. */
    STEP_FAILED,
    /** Drawn at random among those that passed. */
    SAMPLE,
    /** Somebody escalated or sent it back. */
    ESCALATED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
