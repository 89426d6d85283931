package fr.guichet.store;

import fr.guichet.domain.Stage;

/** Which changes of stage the store lets pass: those of {@link Stage#mayGoTo}, and taking one of them back. */
final class Transitions {
    /** How the action of an audit entry ends that undoes a decision. */
    static final String TAKEN_BACK = ".taken_back";

    private Transitions() {}

    /**
     * An undo goes an arrow of the table backwards and says so in its audit entry; everything else goes forwards.
     *
     * @throws IllegalStateException where the change would be neither: a defect, not something a person did
     */
    static void check(Stage from, Stage to, String action, String reference) {
        boolean undo = action.endsWith(TAKEN_BACK) && to.mayGoTo(from);
        if (from != to && !from.mayGoTo(to) && !undo) {
            throw new IllegalStateException(
                    "dossier " + reference + " may not go from " + from + " to " + to + " by " + action);
        }
    }
}
