package fr.guichet.workflow;

import fr.guichet.domain.Candidate;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values of several sources become one list. What a person gave stays; what was read stands beside it as a candidate. */
final class Merge {
    private final Map<FieldKey, Field> fields = new TreeMap<>();

    /** @param before what is in the store: only what a person gave of it is kept */
    Merge(List<Field> before) {
        before.stream().filter(Field::isHuman).forEach(f -> fields.put(f.key(), f));
    }

    /** Adds what a document says, after all that was added before. */
    Merge add(List<Field> read) {
        read.forEach(f -> fields.merge(f.key(), f, Merge::beside));
        return this;
    }

    List<Field> all() {
        return List.copyOf(fields.values());
    }

    private static Field beside(Field first, Field other) {
        if (first.value().equals(other.value()) && !first.isHuman()) {
            return first;
        }
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(other.value(), other.raw(), other.confidence(), other.box()));
        candidates.addAll(other.candidates());
        for (Candidate known : first.candidates()) {
            Optional<Candidate> same = candidates.stream()
                    .filter(c -> c.value().equals(known.value()))
                    .findFirst();
            if (same.isEmpty()) {
                candidates.add(known);
            }
        }
        if (!first.isHuman()) {
            candidates.sort(Comparator.comparingDouble(Candidate::confidence).reversed());
        }
        return first.withCandidates(candidates);
    }
}
