package fr.guichet.review;

import fr.guichet.base.Texts;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.FieldState;
import fr.guichet.domain.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the way of validating, in sentences. */
final class Blockers {
    private final Texts texts;

    Blockers(Texts texts) {
        this.texts = texts;
    }

    List<String> of(ReviewFile file) {
        List<String> reasons = new ArrayList<>();
        if (file.dossier().matter() == Matter.UNKNOWN
                || file.dossier().matter() == Matter.REQUEST
                        && file.dossier().intent().isEmpty()) {
            reasons.add(texts.get("review.blocked.intent"));
        }
        file.required().stream().sorted().forEach(name -> required(file, name).forEach(reasons::add));
        file.anomalies().stream()
                .filter(Anomaly::blocks)
                .map(a -> texts.say("anomaly." + a.code(), a.arguments()))
                .forEach(reasons::add);
        return reasons;
    }

    private Stream<String> required(ReviewFile file, FieldName name) {
        List<Field> values = file.fields().stream()
                .filter(f -> f.name() == name && !f.value().isBlank())
                .toList();
        String word = texts.get("field." + name.code());
        if (values.isEmpty()) {
            return Stream.of(texts.get("review.blocked.missing", word));
        }
        return values.stream()
                .filter(f -> f.state(file.threshold()) == FieldState.TO_CHECK)
                .map(f -> texts.get("review.blocked.doubtful", word, f.value()));
    }
}
