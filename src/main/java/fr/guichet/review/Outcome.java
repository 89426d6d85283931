package fr.guichet.review;

import fr.guichet.domain.Dossier;
import java.util.List;

/** What came of an act that would take a dossier out of the queue. */
public sealed interface Outcome {
    /** The dossier as it is now. */
    Dossier dossier();

    /** It was done. */
    record Done(Dossier dossier) implements Outcome {}

    /** The dossier waits for the customer, who is to be sent this letter, in the customer's language. */
    record Asked(Dossier dossier, String subject, String letter) implements Outcome {}

    /**
     * Nothing was done.
     *
     * @param reasons a sentence for each thing that stands in the way
     */
    record Blocked(Dossier dossier, List<String> reasons) implements Outcome {
        public Blocked {
            reasons = List.copyOf(reasons);
        }
    }
}
