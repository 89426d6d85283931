package fr.guichet.ui.common.page;

import fr.guichet.domain.Box;

/**
 * A box on the page that can be clicked.
 *
 * @param id whatever the screen names it by; several marks may bear the same
 * @param label what it says where the mouse rests, and to a screen reader
 */
public record Mark(String id, Box box, Kind kind, String label) {

    /** How it looks; each has a colour, a line and a sign of its own. */
    public enum Kind {
        READ,
        TO_CHECK,
        DONE,
        ERROR,
        ANOMALY,
        HIT
    }
}
