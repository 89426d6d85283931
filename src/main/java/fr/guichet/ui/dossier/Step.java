package fr.guichet.ui.dossier;

/**
 * One stage of the dossier's way.
 *
 * @param label its name
 * @param when it was reached, or how far the work is; empty where it is still to come
 */
public record Step(String label, String icon, Is is, String when) {
    /** Where the dossier stands to it. */
    public enum Is {
        DONE,
        HERE,
        /** Here, and the way goes no further. */
        ENDED,
        TO_COME
    }
}
