package fr.guichet.classification;

import fr.guichet.domain.Intent;

/**
 * Fitted on messages that the model was not trained on.
 *
 * @param temperature the scores are divided by it; above 1 where the model is too sure of itself
 * @param secondary probability from which another intent is also named
 */
public record Calibration(double temperature, double secondary) {
    public static final Calibration NONE = new Calibration(1, 1);

    /** Probabilities by {@link Intent#ordinal()}, summing to 1. */
    public double[] probabilities(double[] scores) {
        double[] out = new double[scores.length];
        double top = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            top = Math.max(top, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            out[i] = Math.exp((scores[i] - top) / temperature);
            sum += out[i];
        }
        for (int i = 0; i < scores.length; i++) {
            out[i] /= sum;
        }
        return out;
    }
}
