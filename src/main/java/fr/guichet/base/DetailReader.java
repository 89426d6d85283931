package fr.guichet.base;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what {@link Detail} writes: an object of texts. It stops at the first thing that is something else. */
final class DetailReader {
    private final String json;
    private int at;

    DetailReader(String json) {
        this.json = json;
    }

    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        boolean more = next('{');
        while (more && is('"')) {
            String name = text();
            if (!next(':') || !is('"')) {
                return values;
            }
            String value = text();
            if (at > json.length()) {
                return values;
            }
            values.put(name, value);
            more = next(',');
        }
        return values;
    }

    private boolean is(char wanted) {
        return at < json.length() && json.charAt(at) == wanted;
    }

    private boolean next(char wanted) {
        boolean there = is(wanted);
        at += there ? 1 : 0;
        return there;
    }

    /** The text whose opening quote is next; behind the end where it is never closed. */
    private String text() {
        var text = new StringBuilder();
        at++;
        while (at < json.length() && json.charAt(at) != '"') {
            text.append(character());
        }
        at++;
        return text.toString();
    }

    private char character() {
        char c = json.charAt(at++);
        if (c != '\\' || at >= json.length()) {
            return c;
        }
        char meant = json.charAt(at++);
        return meant == 'u' && at + 4 <= json.length() ? code() : meant;
    }

    private char code() {
        String digits = json.substring(at, at + 4);
        at += 4;
        try {
            return (char) Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            return '?';
        }
    }
}
