package fr.guichet.verification;

import fr.guichet.domain.Anomaly;
import java.util.List;

/** One thing that must hold. Judges only what is there and was read for sure: what is missing is no fault of this rule. */
@FunctionalInterface
interface Rule {
    List<Anomaly> check(Facts facts);
}
