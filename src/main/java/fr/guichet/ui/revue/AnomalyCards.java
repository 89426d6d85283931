package fr.guichet.ui.revue;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.FieldType;
import fr.guichet.domain.Settlement;
import fr.guichet.review.ReviewFile;
import fr.guichet.ui.common.Looks;
import fr.guichet.ui.common.Words;
import fr.guichet.ui.revue.AnomalyCard.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays anomalies out for people. */
final class AnomalyCards {
    /**
     * Which of an anomaly's arguments are two amounts to compare.
     *
     * @param said what the document says
     * @param due what it should be
     */
    private record Pair(int said, int due) {}

    private static final Map<String, Pair> PAIRS = Map.of(
            "TTC_SUM", new Pair(3, 2),
            "VAT_AMOUNT", new Pair(3, 2),
            "VAT_SUM", new Pair(1, 0),
            "VAT_BASE_SUM", new Pair(1, 0),
            "LINE_AMOUNT", new Pair(6, 5));

    private final Words words;

    AnomalyCards(Words words) {
        this.words = words;
    }

    List<AnomalyCard> of(ReviewFile file) {
        var places = new Places(file);
        return file.anomalies().stream()
                .map(a -> new AnomalyCard(
                        a,
                        Looks.of(a.severity()),
                        words.plain("anomaly." + a.code(), a.arguments()),
                        remedy(a),
                        figures(a),
                        a.settlement().map(this::settled).orElse(""),
                        places.of(a)))
                .toList();
    }

    private String remedy(Anomaly anomaly) {
        String key = "anomaly." + anomaly.code() + ".remedy";
        return words.has(key) ? words.plain(key, anomaly.arguments()) : "";
    }

    private String settled(Settlement how) {
        String what = words.say("revue.settled." + how.kind().name().toLowerCase(Locale.ROOT), how.by());
        return how.reason().isBlank() ? what : words.say("revue.settled.why", what, how.reason());
    }

    private List<Figure> figures(Anomaly anomaly) {
        if (anomaly.code().equals("TYPED_DIFFERS") && anomaly.arguments().size() == 3) {
            return typed(anomaly);
        }
        Pair pair = PAIRS.get(anomaly.code());
        if (pair == null || anomaly.arguments().size() <= Math.max(pair.said(), pair.due())) {
            return List.of();
        }
        try {
            var said = new BigDecimal(anomaly.arguments().get(pair.said()));
            var due = new BigDecimal(anomaly.arguments().get(pair.due()));
            return List.of(
                    new Figure(words.say("revue.figure.said"), words.money(said, "EUR"), false),
                    new Figure(words.say("revue.figure.due"), words.money(due, "EUR"), false),
                    new Figure(words.say("revue.figure.difference"), signed(said.subtract(due)), true));
        } catch (NumberFormatException e) {
            return List.of();
        }
    }

    private List<Figure> typed(Anomaly anomaly) {
        var forms = new FieldForms(words);
        var name =
                anomaly.fields().isEmpty() ? null : anomaly.fields().getFirst().name();
        boolean plain = name == null || name.type() == FieldType.TEXT;
        return List.of(
                new Figure(
                        words.say("revue.figure.typed"),
                        plain
                                ? anomaly.arguments().get(1)
                                : forms.shown(name, anomaly.arguments().get(1)),
                        false),
                new Figure(
                        words.say("revue.figure.read"),
                        plain
                                ? anomaly.arguments().get(2)
                                : forms.shown(name, anomaly.arguments().get(2)),
                        true));
    }

    private String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + words.money(difference, "EUR");
    }
}
