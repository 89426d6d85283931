package fr.guichet.ui.revue;

import fr.guichet.domain.Anomaly;
import fr.guichet.ui.common.Look;
import java.util.List;

/**
 * An anomaly as the screen shows it.
 *
 * @param remedy what would settle it; may be empty
 * @param figures its numbers, laid out; empty where it has none to compare
 * @param settled how it was settled, by whom, why; empty where it is not
 * @param places where it can be seen
 */
public record AnomalyCard(
        Anomaly anomaly,
        Look severity,
        String sentence,
        String remedy,
        List<Figure> figures,
        String settled,
        List<Place> places) {

    /** @param strong the one that matters: the difference */
    public record Figure(String label, String value, boolean strong) {}

    public boolean isSettled() {
        return !settled.isEmpty();
    }

    Stop stop() {
        return new Stop.OfAnomaly(anomaly);
    }
}
