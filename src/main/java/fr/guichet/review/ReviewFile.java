package fr.guichet.review;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Decision;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Lock;
import fr.guichet.domain.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a person needs to settle a dossier, as it was at one moment.
 *
 * @param readings of the documents that could be read
 * @param required the values without which the dossier is not complete
 * @param anomalies worst first; {@link ReviewService#settle} takes the place in this list
 * @param decisions oldest first
 * @param lockedBy who else has it open; empty where it is free or the reader's own
 * @param threshold confidence under which a field's value must be looked at
 */
public record ReviewFile(
        Dossier dossier,
        List<Document> documents,
        Map<DocumentId, Reading> readings,
        Optional<Classification> classification,
        List<Field> fields,
        Set<FieldName> required,
        List<Anomaly> anomalies,
        List<Decision> decisions,
        Optional<Lock> lockedBy,
        double threshold) {
    public ReviewFile {
        documents = List.copyOf(documents);
        readings = Map.copyOf(readings);
        fields = List.copyOf(fields);
        required = Set.copyOf(required);
        anomalies = List.copyOf(anomalies);
        decisions = List.copyOf(decisions);
    }

    public Optional<Field> field(FieldKey key) {
        return fields.stream().filter(f -> f.key().equals(key)).findFirst();
    }
}
