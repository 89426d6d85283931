package fr.guichet.extraction.invoice;

import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the finders of one document have found so far. */
final class Findings {
    /** Below this a value is a guess in the dark and is not shown. */
    private static final double LEAST = 0.3;

    private final Map<FieldName, Ranking> single = new EnumMap<>(FieldName.class);
    private final Map<FieldName, List<Guess>> lists = new EnumMap<>(FieldName.class);

    void put(FieldName name, List<Guess> guesses) {
        put(name, Ranking.of(guesses));
    }

    void put(FieldName name, Ranking ranking) {
        single.put(name, ranking);
    }

    void putList(FieldName name, List<Guess> values) {
        lists.put(name, values);
    }

    Ranking ranking(FieldName name) {
        return single.getOrDefault(name, Ranking.of(List.of()));
    }

    Optional<String> value(FieldName name) {
        return ranking(name).top().filter(g -> g.score() >= LEAST).map(Guess::value);
    }

    List<Guess> list(FieldName name) {
        return lists.getOrDefault(name, List.of());
    }

    List<Field> fields(DocumentId document) {
        List<Field> fields = new ArrayList<>();
        for (FieldName name : FieldName.values()) {
            ranking(name).field(FieldKey.of(name), document, LEAST).ifPresent(fields::add);
            int index = 0;
            for (Guess guess : list(name)) {
                Ranking.of(List.of(guess))
                        .field(new FieldKey(name, index++), document, LEAST)
                        .ifPresent(fields::add);
            }
        }
        return fields;
    }
}
