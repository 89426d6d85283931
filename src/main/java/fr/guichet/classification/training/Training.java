package fr.guichet.classification.training;

import fr.guichet.classification.Calibration;
import fr.guichet.classification.IntentModel;
import fr.guichet.classification.features.Feature;
import fr.guichet.classification.features.Features;
import fr.guichet.classification.features.Weighting;
import fr.guichet.classification.text.Letter;
import fr.guichet.domain.Intent;
import java.util.List;
import java.util.stream.IntStream;

/** Trains a model and makes it honest: the calibration is fitted on examples that it has not seen. */
public final class Training {
    private static final double COOLEST = 0.25;
    private static final double HOTTEST = 4;
    private static final double STEP = 1.03;

    private final IntentTrainer trainer;
    private final Features features = new Features();

    public Training(IntentTrainer trainer) {
        this.trainer = trainer;
    }

    /**
     * @param examples what it learns from
     * @param validation what it never learns from: temperature and thresholds
     */
    public IntentModel train(List<Example> examples, List<Example> validation) {
        List<List<Feature>> letters = examples.stream().map(this::seen).toList();
        var weighting = Weighting.of(letters);
        List<Sample> samples = IntStream.range(0, letters.size())
                .mapToObj(i -> new Sample(examples.get(i).intent(), weighting.weigh(letters.get(i))))
                .toList();
        var model = trainer.train(samples, weighting);
        List<double[]> scores = validation.stream()
                .map(e -> model.scores(weighting.weigh(seen(e))))
                .toList();
        double temperature = temperature(validation, scores);
        double secondary = secondary(validation, scores, new Calibration(temperature, 1));
        return model.calibrated(new Calibration(temperature, secondary));
    }

    private List<Feature> seen(Example example) {
        return features.in(Letter.of(example.message())).features();
    }

    /** The temperature with the smallest mean surprise. */
    private static double temperature(List<Example> validation, List<double[]> scores) {
        double best = 1;
        double least = Double.MAX_VALUE;
        for (double t = COOLEST; t < HOTTEST; t *= STEP) {
            var calibration = new Calibration(t, 1);
            double surprise = 0;
            for (int i = 0; i < scores.size(); i++) {
                double chance = calibration
                        .probabilities(scores.get(i))[validation.get(i).intent().ordinal()];
                surprise -= Math.log(Math.max(chance, 1e-9));
            }
            if (surprise < least) {
                least = surprise;
                best = t;
            }
        }
        return best;
    }

    /** The threshold with the best harmonic mean of precision and recall of the other intents named. */
    private static double secondary(List<Example> validation, List<double[]> scores, Calibration calibration) {
        double best = 1;
        double highest = 0;
        for (double threshold = 0.03; threshold < 0.5; threshold += 0.01) {
            int right = 0;
            int named = 0;
            int wanted = 0;
            for (int i = 0; i < scores.size(); i++) {
                double[] chances = calibration.probabilities(scores.get(i));
                Example example = validation.get(i);
                wanted += example.secondary().size();
                for (Intent intent : Intent.values()) {
                    boolean names = intent != example.intent()
                            && intent != Intent.OTHER
                            && chances[intent.ordinal()] >= threshold;
                    named += names ? 1 : 0;
                    right += names && example.secondary().contains(intent) ? 1 : 0;
                }
            }
            double f = wanted + named == 0 ? 0 : 2.0 * right / (wanted + named);
            if (f > highest) {
                highest = f;
                best = threshold;
            }
        }
        return best;
    }
}
