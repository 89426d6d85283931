package fr.guichet.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a dossier has come, and where it may go from there. The table is the whole truth about transitions. */
public enum Stage {
    RECEIVED,
    READ,
    UNDERSTOOD,
    NEEDS_REVIEW,
    VERIFIED,
    CONSENTED,
    CONTRACT_READY,
    SIGNING,
    SIGNED,
    PAID,
    CLOSED,
    REJECTED,
    WAITING_FOR_CUSTOMER,
    WITHDRAWN;

    private static final Set<Stage> SIDE_EXITS = EnumSet.of(REJECTED, WAITING_FOR_CUSTOMER, WITHDRAWN);

    /** The stages a dossier leaves by itself, without a person. */
    public static final Set<Stage> AUTOMATIC = Set.of(RECEIVED, READ, UNDERSTOOD);

    public boolean mayGoTo(Stage next) {
        return SIDE_EXITS.contains(next) && next != this && isBeforeSigned() || onward().contains(next);
    }

    /** Closed for good, but for an undo that is recorded as such. */
    public boolean isFinal() {
        return this == CLOSED || this == REJECTED || this == WITHDRAWN;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean isBeforeSigned() {
        return ordinal() < SIGNED.ordinal() || this == WAITING_FOR_CUSTOMER;
    }

    private Set<Stage> onward() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(READ, NEEDS_REVIEW);
            case READ -> EnumSet.of(UNDERSTOOD, NEEDS_REVIEW);
            case UNDERSTOOD -> EnumSet.of(NEEDS_REVIEW, VERIFIED);
            // back to RECEIVED: a person asks for the document to be read again
            case NEEDS_REVIEW -> EnumSet.of(VERIFIED, RECEIVED);
            case VERIFIED -> EnumSet.of(NEEDS_REVIEW, CONSENTED, CLOSED);
            case CONSENTED -> EnumSet.of(CONTRACT_READY, NEEDS_REVIEW);
            case CONTRACT_READY -> EnumSet.of(SIGNING, NEEDS_REVIEW);
            case SIGNING -> EnumSet.of(SIGNED, CONTRACT_READY);
            case SIGNED -> EnumSet.of(PAID, CLOSED);
            case PAID -> EnumSet.of(CLOSED);
            // a person takes a rejection or a wait back, or the customer answers
            case REJECTED, WAITING_FOR_CUSTOMER -> EnumSet.of(NEEDS_REVIEW, RECEIVED);
            case CLOSED, WITHDRAWN -> EnumSet.noneOf(Stage.class);
        };
    }
}
