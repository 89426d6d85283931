package fr.guichet.classification.training;

import fr.guichet.classification.IntentModel;
import java.util.List;

/** Makes a model from samples; the same samples give the same model. */
public interface IntentTrainer {
    IntentModel train(List<Sample> samples);
}
