package fr.guichet.classification;

import fr.guichet.classification.features.Fact;
import fr.guichet.classification.features.Feature;
import fr.guichet.classification.text.Letter;
import fr.guichet.classification.text.Token;
import fr.guichet.domain.Intent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the passages of a letter that spoke for an intent. */
final class Rationale {
    private static final int PASSAGES = 5;
    private static final int LONGEST = 6;
    /** Words that weigh less than this share of the heaviest are not told. */
    private static final double SHARE = 0.22;

    private record Passage(int first, int last, double weight) {}

    private final Letter letter;
    private final List<Token> tokens;
    private final double[] weights;

    private Rationale(Letter letter) {
        this.letter = letter;
        this.tokens = letter.tokens();
        this.weights = new double[tokens.size()];
    }

    /** The passages as written, strongest first; those of deciding facts before all others. */
    static List<String> of(
            Letter letter, List<Feature> features, List<Fact> deciding, Intent intent, IntentModel model) {
        Set<String> told = new LinkedHashSet<>();
        deciding.forEach(f -> told.add(letter.text().substring(f.start(), f.end())));
        var rationale = new Rationale(letter);
        rationale.weigh(features, intent, model);
        rationale.passages().forEach(p -> {
            String words = rationale.words(p);
            if (told.stream().noneMatch(t -> t.contains(words) || words.contains(t))) {
                told.add(words);
            }
        });
        return told.stream().limit(PASSAGES).toList();
    }

    private void weigh(List<Feature> features, Intent intent, IntentModel model) {
        for (Feature feature : features) {
            double weight = feature.start() < 0 ? 0 : model.contribution(feature, intent);
            if (weight == 0) {
                continue;
            }
            int first = at(feature.start());
            int last = first;
            while (last + 1 < tokens.size() && tokens.get(last + 1).start() < feature.end()) {
                last++;
            }
            for (int i = first; i <= last; i++) {
                weights[i] += weight / (last - first + 1);
            }
        }
    }

    /** Index of the token that begins at or after a place; tokens stand in the order of the text. */
    private int at(int start) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Passage> passages() {
        double top = 0;
        for (double weight : weights) {
            top = Math.max(top, weight);
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (!isTold(i, top)) {
                continue;
            }
            int last = i;
            double weight = weights[i];
            for (int j = i + 1; j < weights.length && j <= last + 2 && j - i < LONGEST && joined(j - 1, j); j++) {
                if (isTold(j, top)) {
                    last = j;
                    weight += weights[j];
                }
            }
            passages.add(new Passage(i, last, weight));
            i = last;
        }
        passages.sort(Comparator.comparingDouble(Passage::weight).reversed());
        return passages;
    }

    private boolean isTold(int i, double top) {
        return weights[i] > 0
                && weights[i] >= SHARE * top
                && tokens.get(i).word().length() > 2;
    }

    private boolean joined(int before, int after) {
        Token one = tokens.get(before);
        Token two = tokens.get(after);
        return one.sentence() == two.sentence()
                && one.zone() == two.zone()
                && letter.text().substring(one.end(), two.start()).indexOf('\n') < 0;
    }

    private String words(Passage passage) {
        return letter.text()
                .substring(
                        tokens.get(passage.first()).start(),
                        tokens.get(passage.last()).end());
    }
}
