package fr.guichet.domain.ports;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Field;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a dossier was before a decision, so that the decision can be taken back. */
public interface Snapshots {
    void save(UUID decision, Snapshot before);

    Optional<Snapshot> find(UUID decision);

    record Snapshot(
            Dossier dossier, Optional<Classification> classification, List<Field> fields, List<Anomaly> anomalies) {}
}
