package fr.guichet.domain.ports;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Classification;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Field;
import java.util.List;
import java.util.Optional;

/** What was found out about a dossier: its classification, its fields, its anomalies. Each save replaces what was there. */
public interface Findings {
    void saveClassification(DossierId dossier, Classification classification);

    Optional<Classification> classification(DossierId dossier);

    /** There is no classification any more: the one that there was is taken back. */
    void dropClassification(DossierId dossier);

    void saveFields(DossierId dossier, List<Field> fields);

    /** In the order of their keys. */
    List<Field> fields(DossierId dossier);

    void saveAnomalies(DossierId dossier, List<Anomaly> anomalies);

    /** Worst first. */
    List<Anomaly> anomalies(DossierId dossier);
}
