package fr.guichet.classification;

import fr.guichet.classification.features.Feature;
import fr.guichet.classification.features.Weighting;
import fr.guichet.domain.Intent;
import java.util.List;

/** Weighs what was seen in a message for and against each intent. Implementations are thread-safe. */
public interface IntentModel {
    /** Its kind and version, kept with every classification: {@code maxent-4f2a91c0}. */
    String name();

    /** What features count in a letter; scores and contributions are asked with features weighed by it. */
    Weighting weighting();

    /** Logarithms of the probabilities, by {@link Intent#ordinal()}, before calibration; unknown features count nothing. */
    double[] scores(List<Feature> features);

    /** How much a feature speaks for an intent rather than for the others; below 0 against it, 0 where unknown. */
    double contribution(Feature feature, Intent intent);

    /** How its scores become honest probabilities. */
    Calibration calibration();

    IntentModel calibrated(Calibration calibration);
}
