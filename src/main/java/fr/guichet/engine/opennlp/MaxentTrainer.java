package fr.guichet.engine.opennlp;

import fr.guichet.classification.IntentModel;
import fr.guichet.classification.features.Feature;
import fr.guichet.classification.features.Weighting;
import fr.guichet.classification.training.IntentTrainer;
import fr.guichet.classification.training.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** L-BFGS with an L2 penalty: logistic regression over all intents, with a value for each feature. */
public final class MaxentTrainer implements IntentTrainer {
    private static final int THREADS = 2;

    /**
     * @param iterations of L-BFGS at most
     * @param cutoff features seen in fewer samples are left out
     * @param l2 penalty on the squares of the weights
     */
    public record Options(int iterations, int cutoff, double l1, double l2) {
        public static final Options DEFAULT = new Options(60, 2, 0, 1);
    }

    private final String name;
    private final Options options;

    /** @param name what the model is called, with its version */
    public MaxentTrainer(String name, Options options) {
        this.name = name;
        this.options = options;
    }

    @Override
    public IntentModel train(List<Sample> samples, Weighting weighting) {
        var trainer = new QNTrainer();
        trainer.init(parameters(), new HashMap<>());
        try (var events = ObjectStreamUtils.createObjectStream(
                samples.stream().map(MaxentTrainer::event).toList())) {
            return MaxentIntentModel.of((AbstractModel) trainer.train(events), name, weighting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrainingParameters parameters() {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, options.iterations());
        parameters.put(TrainingParameters.CUTOFF_PARAM, options.cutoff());
        parameters.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_REAL_VALUE);
        parameters.put(QNTrainer.L1COST_PARAM, options.l1());
        parameters.put(QNTrainer.L2COST_PARAM, options.l2());
        parameters.put(QNTrainer.THREADS_PARAM, THREADS);
        return parameters;
    }

    private static Event event(Sample sample) {
        List<Feature> features = sample.features();
        String[] names = new String[features.size()];
        float[] values = new float[features.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = features.get(i).name();
            values[i] = features.get(i).value();
        }
        return new Event(sample.intent().name(), names, values);
    }
}
