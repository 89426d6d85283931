package fr.guichet.classification.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a feature counts in a letter: rare words more than common ones, and all words of a letter together the same,
 * however long it is. Words never seen take their share, so that a text of unknown words says little. What the vocabulary
 * knows and the shape of the letter are not thinned out. Thread-safe.
 *
 * @param rarity by a feature's name
 * @param unknown rarity of a feature that was never seen
 */
public record Weighting(Map<String, Float> rarity, float unknown) {
    private static final double LENGTH = 16;
    /** What about four words add up to; a text with less says less. */
    private static final double SHORTEST = 250;

    public Weighting {
        rarity = Map.copyOf(rarity);
    }

    /** The rarities in a number of letters. */
    public static Weighting of(List<List<Feature>> letters) {
        Map<String, Integer> counts = new HashMap<>();
        letters.forEach(l -> l.forEach(f -> counts.merge(f.name(), 1, Integer::sum)));
        Map<String, Float> rarity = new HashMap<>();
        counts.forEach((name, count) -> rarity.put(name, rarity(count, letters.size())));
        return new Weighting(rarity, rarity(0, letters.size()));
    }

    private static float rarity(int count, int letters) {
        return (float) Math.log((letters + 1.0) / (count + 1.0));
    }

    /** The same features, in the same order, with what they count in this letter. */
    public List<Feature> weigh(List<Feature> features) {
        double squares = 0;
        float[] values = new float[features.size()];
        for (int i = 0; i < values.length; i++) {
            Feature feature = features.get(i);
            boolean thinned = feature.isWord();
            values[i] = thinned ? feature.value() * rarity.getOrDefault(feature.name(), unknown) : feature.value();
            squares += thinned ? values[i] * values[i] : 0;
        }
        float share = (float) (LENGTH / Math.sqrt(Math.max(squares, SHORTEST)));
        List<Feature> weighed = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            Feature feature = features.get(i);
            weighed.add(feature.withValue(feature.isWord() ? values[i] * share : values[i]));
        }
        return weighed;
    }
}
