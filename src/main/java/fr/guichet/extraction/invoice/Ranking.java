package fr.guichet.extraction.invoice;

import fr.guichet.domain.Candidate;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The values guessed for one field, best first. The same value seen in several places counts more. */
final class Ranking {
    private static final double REPEAT = 0.35;
    private static final int RUNNERS_UP = 4;

    private final List<Guess> best;

    private Ranking(List<Guess> best) {
        this.best = best;
    }

    static Ranking of(List<Guess> guesses) {
        Map<String, Guess> byValue = new LinkedHashMap<>();
        for (Guess guess : guesses) {
            byValue.merge(guess.value(), guess, Ranking::together);
        }
        List<Guess> sorted = new ArrayList<>(byValue.values());
        sorted.sort(Comparator.comparingDouble(Guess::score).reversed());
        return new Ranking(sorted);
    }

    /** Same values from two places: the better place is shown, the other adds a part of what is left to certainty. */
    private static Guess together(Guess a, Guess b) {
        Guess better = b.score() > a.score() + 1e-9 ? b : a;
        Guess other = better == a ? b : a;
        return better.scored(better.score() + (1 - Math.min(1, better.score())) * REPEAT * other.score());
    }

    List<Guess> guesses() {
        return best;
    }

    Optional<Guess> top() {
        return best.stream().findFirst();
    }

    /** The same values in the order of other scores. */
    Ranking rescored(ToDoubleFunction<Guess> score) {
        return of(best.stream().map(g -> g.scored(score.applyAsDouble(g))).toList());
    }

    /** This ranking with the given value first. */
    Ranking choosing(String value) {
        List<Guess> sorted = new ArrayList<>(best);
        sorted.sort(Comparator.comparing(g -> !g.value().equals(value)));
        return new Ranking(sorted);
    }

    /** The field of the first value; the others are its candidates. */
    Optional<Field> field(FieldKey key, DocumentId document, double leastScore) {
        return top().filter(g -> g.score() >= leastScore)
                .map(g -> Field.read(key, g.value(), g.raw(), confidence(g), provenance(document, g))
                        .withCandidates(best.stream()
                                .skip(1)
                                .limit(RUNNERS_UP)
                                .map(o -> new Candidate(o.value(), o.raw(), confidence(o) / 2, Optional.of(o.box())))
                                .toList()));
    }

    static Provenance provenance(DocumentId document, Guess guess) {
        return new Provenance.ReadFrom(document, guess.box(), guess.cell().source());
    }

    /** A logistic of the evidence, the lead over the runner-up and how well the characters were read. */
    private double confidence(Guess guess) {
        double rival = best.stream()
                .filter(g -> !g.value().equals(guess.value()))
                .mapToDouble(Guess::score)
                .max()
                .orElse(0);
        double lead = Math.clamp(guess.score() - rival, -0.5, 0.5);
        double x = -3.2 + 5.2 * Math.min(1.1, guess.score()) + 3 * lead;
        double read = guess.legible() >= 0.999 ? 1 : Math.pow(Math.max(0.05, guess.legible()), 0.7);
        return read / (1 + Math.exp(-x));
    }
}
