package fr.guichet.workflow;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.FieldState;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Thresholds;
import fr.guichet.domain.Urgency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When a person must look: design rule “doubt goes to a person”. */
final class Doubts {
    private static final Set<String> INCOMPLETE = Set.of("DOCUMENT_MISSING", "REFERENCE_MISSING", "FIELD_MISSING");

    private final Thresholds thresholds;

    Doubts(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    Set<ReviewReason> of(
            Dossier dossier, Optional<Classification> classification, List<Field> fields, Set<FieldName> required) {
        Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
        if (isIntentDoubtful(dossier.matter(), classification)) {
            reasons.add(ReviewReason.INTENT_DOUBTFUL);
        }
        if (dossier.matter() == Matter.REQUEST && isForPeople(classification)) {
            reasons.add(ReviewReason.NEVER_AUTOMATED);
        }
        if (fields.stream().anyMatch(f -> required.contains(f.name()) && isDoubtful(f))
                || dossier.matter() == Matter.INVOICE && required.stream().anyMatch(name -> isMissing(name, fields))) {
            reasons.add(ReviewReason.FIELD_DOUBTFUL);
        }
        return reasons;
    }

    /** What the anomalies add to the reasons. */
    Set<ReviewReason> of(List<Anomaly> anomalies) {
        Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
        for (Anomaly anomaly : anomalies) {
            if (INCOMPLETE.contains(anomaly.code())) {
                reasons.add(ReviewReason.INCOMPLETE);
            } else if (anomaly.code().equals("TYPED_DIFFERS")) {
                reasons.add(ReviewReason.TYPED_DISAGREES);
            }
            if (anomaly.blocks()) {
                reasons.add(ReviewReason.ANOMALY);
            }
        }
        return reasons;
    }

    private boolean isIntentDoubtful(Matter matter, Optional<Classification> classification) {
        return switch (matter) {
            case UNKNOWN -> true;
            case INVOICE -> false;
            case REQUEST ->
                classification
                        .filter(c -> c.isHuman() || c.confidence() >= thresholds.intent())
                        .isEmpty();
        };
    }

    private static boolean isForPeople(Optional<Classification> classification) {
        return classification
                .filter(c -> c.intent().isNeverAutomated()
                        || c.secondary().stream().anyMatch(Intent::isNeverAutomated)
                        || c.urgency() == Urgency.CRITICAL)
                .isPresent();
    }

    private boolean isDoubtful(Field field) {
        return !field.value().isBlank() && field.state(thresholds.field()) == FieldState.TO_CHECK;
    }

    private static boolean isMissing(FieldName name, List<Field> fields) {
        return fields.stream().noneMatch(f -> f.name() == name && !f.value().isBlank());
    }
}
