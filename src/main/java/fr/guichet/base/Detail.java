package fr.guichet.base;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The small JSON object that an audit entry or a decision carries: names and texts, nothing nested. Immutable. */
public final class Detail {
    private final Map<String, String> values;

    private Detail(Map<String, String> values) {
        this.values = values;
    }

    public static Detail empty() {
        return new Detail(Map.of());
    }

    public static Detail of(String name, Object value) {
        return empty().and(name, value);
    }

    /** The values in a text that {@link #json} wrote; of any other text, those that are found before it goes astray. */
    public static Detail read(String json) {
        return new Detail(new DetailReader(json).values());
    }

    /** The value of a name, where there is one. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** This detail with one more value, in its text form. */
    public Detail and(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value.toString());
        return new Detail(more);
    }

    /** The JSON text. */
    public String json() {
        return values.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ":" + quoted(e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public String toString() {
        return json();
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars().forEach(c -> append(json, (char) c));
        return json.append('"').toString();
    }

    private static void append(StringBuilder json, char c) {
        if (c == '"' || c == '\\') {
            json.append('\\').append(c);
        } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            json.append(c);
        }
    }
}
