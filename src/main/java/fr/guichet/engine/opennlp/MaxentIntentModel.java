package fr.guichet.engine.opennlp;

import fr.guichet.classification.Calibration;
import fr.guichet.classification.IntentModel;
import fr.guichet.classification.features.Feature;
import fr.guichet.classification.features.Weighting;
import fr.guichet.domain.Intent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A maximum entropy model that OpenNLP trained, as a table: for each feature its weight for each intent. Reading and
 * asking it needs nothing of OpenNLP, which would take longer to read its own form than the program to start.
 *
 * @param weights by a feature's name, then by {@link Intent#ordinal()}
 */
public record MaxentIntentModel(String name, Map<String, float[]> weights, Weighting weighting, Calibration calibration)
        implements IntentModel {
    private static final int INTENTS = Intent.values().length;

    /** The model that was trained when the program was built; read when first asked. */
    public static IntentModel fromResources() {
        return new ModelOnDemand(ModelFile::fromResources);
    }

    @SuppressWarnings("unchecked")
    static MaxentIntentModel of(AbstractModel model, String name, Weighting weighting) {
        var contexts = (Map<String, Context>) model.getDataStructures()[1];
        Map<String, float[]> weights = HashMap.newHashMap(contexts.size());
        contexts.forEach((feature, context) -> weights.put(feature, row(model, context)));
        return new MaxentIntentModel(name, weights, weighting, Calibration.NONE);
    }

    private static float[] row(AbstractModel model, Context context) {
        float[] row = new float[INTENTS];
        int[] outcomes = context.getOutcomes();
        for (int i = 0; i < outcomes.length; i++) {
            int intent = Intent.valueOf(model.getOutcome(outcomes[i])).ordinal();
            row[intent] = (float) context.getParameters()[i];
        }
        return row;
    }

    @Override
    public double[] scores(List<Feature> features) {
        double[] sums = new double[INTENTS];
        for (Feature feature : features) {
            float[] row = weights.get(feature.name());
            for (int i = 0; row != null && i < INTENTS; i++) {
                sums[i] += row[i] * feature.value();
            }
        }
        double top = Arrays.stream(sums).max().orElse(0);
        double norm =
                top + Math.log(Arrays.stream(sums).map(s -> Math.exp(s - top)).sum());
        for (int i = 0; i < INTENTS; i++) {
            sums[i] -= norm;
        }
        return sums;
    }

    @Override
    public double contribution(Feature feature, Intent intent) {
        float[] row = weights.get(feature.name());
        if (row == null) {
            return 0;
        }
        double sum = 0;
        for (float weight : row) {
            sum += weight;
        }
        return (row[intent.ordinal()] - sum / INTENTS) * feature.value();
    }

    @Override
    public IntentModel calibrated(Calibration now) {
        return new MaxentIntentModel(name, weights, weighting, now);
    }
}
