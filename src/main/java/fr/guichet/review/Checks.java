package fr.guichet.review;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What verification says; another feature, filled in by the workflow. */
public interface Checks {
    /** Verifies a dossier as a person's change would leave it. */
    Verdict verify(Dossier dossier, Optional<Classification> classification, List<Field> fields);

    /** The values without which such a dossier is not complete. */
    Set<FieldName> required(Matter matter, Optional<Intent> intent);

    /** A typed value in its normal form; empty where it is not a value of that field. */
    Optional<String> normalise(FieldName name, String typed);

    /**
     * @param anomalies as found, none settled
     * @param reasons why a person must look, as the dossier now stands
     */
    record Verdict(List<Anomaly> anomalies, Set<ReviewReason> reasons) {
        public Verdict {
            anomalies = List.copyOf(anomalies);
            reasons = Set.copyOf(reasons);
        }
    }
}
