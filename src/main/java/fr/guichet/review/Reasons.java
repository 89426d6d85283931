package fr.guichet.review;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.ReviewReason;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why a dossier still waits after a change. */
final class Reasons {
    /** No change to the values makes these go: only the end of the review does. */
    private static final Set<ReviewReason> LASTING =
            EnumSet.of(ReviewReason.ESCALATED, ReviewReason.SAMPLE, ReviewReason.STEP_FAILED);

    private Reasons() {}

    static Set<ReviewReason> after(Set<ReviewReason> found, List<Anomaly> anomalies, Set<ReviewReason> before) {
        Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
        reasons.addAll(found);
        if (anomalies.stream().noneMatch(Anomaly::blocks)) {
            reasons.remove(ReviewReason.ANOMALY);
        }
        before.stream().filter(LASTING::contains).forEach(reasons::add);
        return reasons;
    }
}
