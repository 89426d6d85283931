package fr.guichet.ui.dossier;

import fr.guichet.ui.common.Look;
import java.util.List;
import java.util.Optional;

/**
 * An anomaly as its card shows it.
 *
 * @param id names it among the marks on the page
 * @param numbers the values it is about, as {@code name, value}
 * @param remedy what would settle it
 * @param settled how it was settled; empty while it is open
 */
public record AnomalyCard(
        String id,
        Look severity,
        String sentence,
        List<Number> numbers,
        String remedy,
        Optional<String> settled,
        Optional<Spot> spot) {
    /** A value that the anomaly is about. */
    public record Number(String name, String value) {}
}
