package fr.guichet.ui.revue;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.FieldKey;

/** Something on a dossier that a person can turn to. */
public sealed interface Stop {
    /** What the request is. */
    record OfIntent() implements Stop {}

    record OfField(FieldKey key) implements Stop {}

    record OfAnomaly(Anomaly anomaly) implements Stop {}

    /** Nothing is left: the decision on the whole. */
    record OfDecision() implements Stop {}
}
