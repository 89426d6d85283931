package fr.guichet.engine.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header of a value and parameters: {@code text/plain; charset=utf-8}. Knows RFC 2231 (charsets, parts of one value) and
 * forgives missing quotes, missing semicolons and stray blanks.
 */
final class HeaderValue {
    private static final Pattern PARAMETER =
            Pattern.compile("[;\\s]\\s*([A-Za-z][\\w-]{0,60}(?:\\*\\d{1,3})?\\*?)\\s*=\\s*"
                    + "(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^;\"]*+))");
    private static final Pattern PIECE = Pattern.compile("([\\w-]+?)(?:\\*(\\d{1,3}))?(\\*)?");
    private static final int LONGEST = 20_000;

    private final String value;
    private final Map<String, String> parameters = new HashMap<>();

    private HeaderValue(String value) {
        this.value = value;
    }

    /** @param raw one char a byte, still folded */
    static HeaderValue of(String raw) {
        String text = EncodedWords.unfolded(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
        int end = text.indexOf(';');
        String value = (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        var header = new HeaderValue(value.replaceAll("[\\s\"].*", ""));
        header.parse(text);
        return header;
    }

    /** Lower case. */
    String value() {
        return value;
    }

    /** Decoded; empty where there is none. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private void parse(String text) {
        Map<String, Map<Integer, Piece>> pieces = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            Matcher name = PIECE.matcher(parameter.group(1).toLowerCase(Locale.ROOT));
            if (name.matches()) {
                int number = name.group(2) == null ? 0 : Integer.parseInt(name.group(2));
                String content = parameter.group(2) == null
                        ? parameter.group(3).strip()
                        : parameter.group(2).replaceAll("\\\\(.)", "$1");
                boolean encoded = name.group(3) != null;
                boolean extended = encoded || name.group(2) != null;
                pieces.computeIfAbsent((extended ? "*" : "") + name.group(1), k -> new TreeMap<>())
                        .putIfAbsent(number, new Piece(content, encoded));
            }
        }
        pieces.forEach((name, all) -> {
            if (!name.startsWith("*")) {
                parameters.put(
                        name, EncodedWords.decode(all.values().iterator().next().content()));
            }
        });
        // the extended form is the better one where a program gives both
        pieces.forEach((name, all) -> {
            if (name.startsWith("*")) {
                parameters.put(name.substring(1), joined(all));
            }
        });
    }

    private static String joined(Map<Integer, Piece> pieces) {
        var bytes = new ByteArrayOutputStream();
        String charset = "";
        boolean anyEncoded = false;
        for (Piece piece : pieces.values()) {
            String content = piece.content();
            int quote = content.indexOf('\'');
            int second = content.indexOf('\'', quote + 1);
            if (piece.encoded() && !anyEncoded && quote >= 0 && second > 0) {
                charset = content.substring(0, quote);
                content = content.substring(second + 1);
            }
            anyEncoded |= piece.encoded();
            byte[] raw = content.getBytes(StandardCharsets.ISO_8859_1);
            bytes.writeBytes(piece.encoded() ? percentDecoded(raw) : raw);
        }
        String text = BodyCharset.decode(bytes.toByteArray(), charset);
        return anyEncoded ? text : EncodedWords.decode(text);
    }

    private static byte[] percentDecoded(byte[] raw) {
        var out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%' && i + 2 < raw.length && Decoding.hex(raw[i + 1]) >= 0 && Decoding.hex(raw[i + 2]) >= 0) {
                out.write(Decoding.hex(raw[i + 1]) << 4 | Decoding.hex(raw[i + 2]));
                i += 2;
            } else {
                out.write(raw[i]);
            }
        }
        return out.toByteArray();
    }

    private record Piece(String content, boolean encoded) {}
}
