package fr.guichet.ui.accueil;

import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.domain.ports.AuditLog.Tally;
import java.util.List;
import java.util.Map;

/**
 * The day as it is now.
 *
 * @param late open and past its date
 * @param soon open and due within two days, those late not counted
 * @param tallies what was done in the last seven days
 * @param deeds the latest first
 */
record Day(
        Map<Stage, Integer> stages,
        Map<ReviewReason, Integer> reasons,
        int late,
        int soon,
        List<Tally> tallies,
        List<Deed> deeds) {
    int in(Stage stage) {
        return stages.getOrDefault(stage, 0);
    }

    /** Nothing ever came. */
    boolean isBlank() {
        return stages.values().stream().allMatch(n -> n == 0);
    }
}
