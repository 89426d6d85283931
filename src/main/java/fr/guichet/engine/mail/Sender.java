package fr.guichet.engine.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who a From header names: the first one, where it names several. */
record Sender(String name, Optional<String> address) {
    static final Sender UNKNOWN = new Sender("", Optional.empty());

    private static final Pattern ANGLE = Pattern.compile("<\\s*(?:mailto:)?([^<>\\s@]+@[^<>\\s@]+?)\\s*>");
    private static final Pattern BARE = Pattern.compile("[^\\s<>(),;:\"']+@[^\\s<>(),;:\"']+");
    private static final Pattern COMMENT = Pattern.compile("\\(([^()]{1,500})\\)");

    /** @param raw one char a byte, still folded */
    static Sender of(String raw) {
        String text = EncodedWords.unfolded(raw.length() > 5_000 ? raw.substring(0, 5_000) : raw);
        Matcher angle = ANGLE.matcher(text);
        if (angle.find()) {
            return new Sender(name(text.substring(0, angle.start())), address(angle.group(1)));
        }
        Matcher bare = BARE.matcher(text);
        if (bare.find()) {
            Matcher comment = COMMENT.matcher(text);
            return new Sender(comment.find() ? name(comment.group(1)) : "", address(bare.group()));
        }
        return new Sender(name(text.replaceAll("<[^>]*>", "")), Optional.empty());
    }

    private static String name(String raw) {
        String text = raw.strip();
        if (text.startsWith("\"")) {
            int end = closingQuote(text);
            text = end > 0 ? text.substring(1, end) : text.substring(1);
            text = text.replaceAll("\\\\(.)", "$1");
        }
        String decoded = EncodedWords.decode(text).strip();
        return isQuoted(decoded, '\'') || isQuoted(decoded, '"')
                ? decoded.substring(1, decoded.length() - 1).strip()
                : decoded;
    }

    private static int closingQuote(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isQuoted(String text, char quote) {
        return text.length() > 2 && text.charAt(0) == quote && text.charAt(text.length() - 1) == quote;
    }

    private static Optional<String> address(String raw) {
        return Optional.of(EncodedWords.plain(raw).toLowerCase(Locale.ROOT));
    }
}
