package fr.guichet.engine.opennlp;

import fr.guichet.classification.Calibration;
import fr.guichet.classification.IntentModel;
import fr.guichet.classification.features.Feature;
import fr.guichet.domain.Intent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/** A maximum entropy model of OpenNLP as the classification sees it. */
public final class MaxentIntentModel implements IntentModel {
    private static final double NEVER = -30;

    private final AbstractModel model;
    private final Map<String, Context> contexts;
    private final Intent[] outcomes;
    private final String name;
    private final Calibration calibration;

    MaxentIntentModel(AbstractModel model, String name, Calibration calibration) {
        this.model = model;
        this.contexts = contexts(model);
        this.outcomes = outcomes(model);
        this.name = name;
        this.calibration = calibration;
    }

    /** The model that was trained when the program was built; read when first asked. */
    public static IntentModel fromResources() {
        return new ModelOnDemand(ModelFile::fromResources);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Context> contexts(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private static Intent[] outcomes(AbstractModel model) {
        Intent[] outcomes = new Intent[model.getNumOutcomes()];
        Arrays.setAll(outcomes, i -> Intent.valueOf(model.getOutcome(i)));
        return outcomes;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double[] scores(List<Feature> features) {
        double[] sums = new double[outcomes.length];
        for (Feature feature : features) {
            Context context = contexts.get(feature.name());
            if (context != null) {
                int[] which = context.getOutcomes();
                double[] weights = context.getParameters();
                for (int i = 0; i < which.length; i++) {
                    sums[which[i]] += weights[i] * feature.value();
                }
            }
        }
        double[] scores = new double[Intent.values().length];
        Arrays.fill(scores, NEVER);
        double norm = Math.log(Arrays.stream(sums).map(Math::exp).sum());
        for (int i = 0; i < sums.length; i++) {
            scores[outcomes[i].ordinal()] = Math.max(NEVER, sums[i] - norm);
        }
        return scores;
    }

    @Override
    public double contribution(Feature feature, Intent intent) {
        Context context = contexts.get(feature.name());
        if (context == null) {
            return 0;
        }
        int[] which = context.getOutcomes();
        double[] weights = context.getParameters();
        double own = 0;
        double sum = 0;
        for (int i = 0; i < which.length; i++) {
            sum += weights[i];
            if (outcomes[which[i]] == intent) {
                own = weights[i];
            }
        }
        return (own - sum / outcomes.length) * feature.value();
    }

    @Override
    public Calibration calibration() {
        return calibration;
    }

    @Override
    public IntentModel calibrated(Calibration now) {
        return new MaxentIntentModel(model, name, now);
    }

    AbstractModel model() {
        return model;
    }
}
