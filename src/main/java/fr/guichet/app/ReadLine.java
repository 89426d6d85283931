package fr.guichet.app;

import fr.guichet.base.Problem;
import fr.guichet.base.Texts;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Box;
import fr.guichet.domain.Extraction;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.FieldType;
import fr.guichet.domain.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of {@code guichet read --json}: what one file says, in the names and forms of the command line. */
final class ReadLine {
    /** The fields of an invoice, in the order of the command line's contract. */
    static final Set<FieldName> FIELDS = EnumSet.range(FieldName.SUPPLIER, FieldName.MANDATE_REF);

    private final Texts texts;

    ReadLine(Texts texts) {
        this.texts = texts;
    }

    Map<String, @Nullable Object> of(
            String file, Reading reading, Extraction extraction, List<Anomaly> anomalies, long ms) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("kind", extraction.kind().code());
        line.put("energy", field(extraction, FieldName.ENERGY).map(Field::value).orElse(null));
        line.put("source", reading.source().name());
        line.put("pages", reading.pages().size());
        line.put("ms", ms);
        line.put("fields", values(extraction));
        line.put("confidence", confidences(extraction));
        line.put("boxes", boxes(extraction));
        line.put("anomalies", anomalies.stream().map(this::anomaly).toList());
        return line;
    }

    Map<String, @Nullable Object> failed(String file, Problem problem, long ms) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("ms", ms);
        line.put("error", Map.of("code", problem.code(), "message", problem.sentence(texts)));
        return line;
    }

    private static Map<String, @Nullable Object> values(Extraction extraction) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (FieldName name : FIELDS) {
            values.put(
                    name.code(),
                    name.isList()
                            ? list(extraction, name)
                            : field(extraction, name).map(ReadLine::value).orElse(null));
        }
        return values;
    }

    private static List<String> list(Extraction extraction, FieldName name) {
        return extraction.fields().stream()
                .filter(f -> f.name() == name)
                .map(Field::value)
                .toList();
    }

    private static Object value(Field field) {
        boolean isNumber =
                field.name().type() == FieldType.MONEY || field.name().type() == FieldType.NUMBER;
        return isNumber ? number(field.value()) : field.value();
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            // shown as it stands rather than dropped: a person sees that it is no number
            return text;
        }
    }

    private static Map<String, Double> confidences(Extraction extraction) {
        Map<String, Double> confidences = new LinkedHashMap<>();
        for (Field field : extraction.fields()) {
            confidences.merge(field.name().code(), Math.round(field.confidence() * 1000) / 1000.0, Math::min);
        }
        return confidences;
    }

    private static Map<String, Box> boxes(Extraction extraction) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (Field field : extraction.fields()) {
            field.box().ifPresent(box -> boxes.putIfAbsent(field.name().code(), box));
        }
        return boxes;
    }

    private Map<String, Object> anomaly(Anomaly anomaly) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", anomaly.code());
        map.put("severity", anomaly.severity().code());
        map.put(
                "message",
                texts.get("anomaly." + anomaly.code(), anomaly.arguments().toArray()));
        map.put(
                "fields",
                new ArrayList<>(anomaly.fields().stream().map(k -> k.code()).toList()));
        return map;
    }

    private static Optional<Field> field(Extraction extraction, FieldName name) {
        return extraction.fields().stream().filter(f -> f.name() == name).findFirst();
    }
}
