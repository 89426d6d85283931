package fr.guichet.classification.training;

import fr.guichet.classification.IntentModel;
import fr.guichet.classification.features.Weighting;
import java.util.List;

/** Makes a model from samples; the same samples give the same model. */
public interface IntentTrainer {
    /**
     * @param samples with weighed features
     * @param weighting by which they were weighed; the model keeps it
     */
    IntentModel train(List<Sample> samples, Weighting weighting);
}
