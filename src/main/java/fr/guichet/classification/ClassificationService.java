package fr.guichet.classification;

import fr.guichet.classification.features.Fact;
import fr.guichet.classification.features.Feature;
import fr.guichet.classification.features.Features;
import fr.guichet.classification.text.Letter;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Message;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says what a message is about, how sure that is, which words decided and how soon it must be seen. Works alone, without
 * network or clock: the same message gives the same answer. Thread-safe.
 */
public final class ClassificationService {
    /** Facts that mean danger to people: whatever else the message says, it is an emergency. */
    private static final List<String> DANGERS = List.of("gas_smell", "electric_danger");
    /** How far above every other intent a danger puts the emergency, in logarithms of probability. */
    private static final double DANGER = 4;

    private final IntentModel model;
    private final Features features = new Features();
    private final Urgencies urgencies = new Urgencies();

    public ClassificationService(IntentModel model) {
        this.model = model;
    }

    /** Never fails; where it does not know, the confidence says so. */
    public Classification classify(Message message) {
        var letter = Letter.of(message);
        var seen = features.in(letter);
        List<Fact> dangers =
                seen.facts().stream().filter(f -> DANGERS.contains(f.name())).toList();
        List<Feature> weighed = model.weighting().weigh(seen.features());
        double[] chances = chances(model.scores(weighed), !dangers.isEmpty());
        Intent intent = best(chances);
        return new Classification(
                intent,
                chances[intent.ordinal()],
                Rationale.of(letter, weighed, dangers, intent, model),
                secondary(chances, intent),
                urgencies.of(intent, seen.facts()),
                model.name());
    }

    private double[] chances(double[] scores, boolean danger) {
        if (danger) {
            double top = Arrays.stream(scores).max().orElse(0);
            scores[Intent.OUTAGE_EMERGENCY.ordinal()] =
                    top + DANGER * model.calibration().temperature();
        }
        return model.calibration().probabilities(scores);
    }

    private static Intent best(double[] chances) {
        return Stream.of(Intent.values())
                .max(Comparator.comparingDouble(i -> chances[i.ordinal()]))
                .orElse(Intent.OTHER);
    }

    private List<Intent> secondary(double[] chances, Intent first) {
        return Stream.of(Intent.values())
                .filter(i -> i != first && i != Intent.OTHER)
                .filter(i -> chances[i.ordinal()] >= model.calibration().secondary())
                .sorted(Comparator.comparingDouble((Intent i) -> chances[i.ordinal()])
                        .reversed())
                .toList();
    }
}
