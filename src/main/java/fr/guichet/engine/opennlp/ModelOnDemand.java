package fr.guichet.engine.opennlp;

import fr.guichet.classification.Calibration;
import fr.guichet.classification.IntentModel;
import fr.guichet.classification.features.Feature;
import fr.guichet.classification.features.Weighting;
import fr.guichet.domain.Intent;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model that is read when it is first asked, once, so that the program starts without it. */
final class ModelOnDemand implements IntentModel {
    private final Supplier<IntentModel> source;
    private volatile @Nullable IntentModel loaded;

    ModelOnDemand(Supplier<IntentModel> source) {
        this.source = source;
    }

    private IntentModel model() {
        IntentModel model = loaded;
        return model != null ? model : load();
    }

    private synchronized IntentModel load() {
        IntentModel model = loaded;
        if (model == null) {
            model = source.get();
            loaded = model;
        }
        return model;
    }

    @Override
    public String name() {
        return model().name();
    }

    @Override
    public Weighting weighting() {
        return model().weighting();
    }

    @Override
    public double[] scores(List<Feature> features) {
        return model().scores(features);
    }

    @Override
    public double contribution(Feature feature, Intent intent) {
        return model().contribution(feature, intent);
    }

    @Override
    public Calibration calibration() {
        return model().calibration();
    }

    @Override
    public IntentModel calibrated(Calibration calibration) {
        return model().calibrated(calibration);
    }
}
