package fr.guichet.review;

/** The usual reasons to reject; on screen {@code review.reject.<NAME>}. */
public enum RejectReason {
    DUPLICATE,
    NOT_FOR_US,
    NOT_ENTITLED,
    UNREADABLE,
    SUSPECTED_FRAUD,
    NO_ANSWER,
    UNSOLICITED,
    OTHER;

    /** The key of its words on screen. */
    public String textKey() {
        return "review.reject." + name();
    }
}
