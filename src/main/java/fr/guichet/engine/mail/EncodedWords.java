package fr.guichet.engine.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers as people read them (RFC 2047). Tolerates what is written in the field: a character cut in two between words,
 * blanks inside words, words inside quotes, bytes that are not encoded at all.
 */
final class EncodedWords {
    private static final Pattern WORD =
            Pattern.compile("=\\?([\\w.:-]{1,40})(?:\\*[\\w-]{0,20})?\\?([bBqQ])\\?(.{0,2000}?)\\?=");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]*|\\r[ \\t]*");
    private static final int LONGEST = 100_000;

    private EncodedWords() {}

    /** @param raw one char a byte, still folded */
    static String decode(String raw) {
        String text = unfolded(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw);
        var out = new StringBuilder();
        Matcher word = WORD.matcher(text);
        int done = 0;
        var run = new Run(out);
        while (word.find()) {
            String between = text.substring(done, word.start());
            if (!between.isBlank() || !run.isOpen()) {
                run.close();
                out.append(plain(between));
            }
            run.add(word.group(1), word.group(2), word.group(3));
            done = word.end();
        }
        run.close();
        out.append(plain(text.substring(done)));
        return oneLine(out.toString());
    }

    static String unfolded(String raw) {
        return FOLD.matcher(raw).replaceAll(" ");
    }

    /** Bytes that stand in a header as they are. */
    static String plain(String latin) {
        return latin.chars().allMatch(c -> c < 0x80)
                ? latin
                : BodyCharset.decode(latin.getBytes(StandardCharsets.ISO_8859_1), "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** Neighbouring words of one charset, whose bytes belong together. */
    private static final class Run {
        private final StringBuilder out;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String charset = "";

        Run(StringBuilder out) {
            this.out = out;
        }

        boolean isOpen() {
            return !charset.isEmpty();
        }

        void add(String itsCharset, String encoding, String content) {
            if (!itsCharset.equalsIgnoreCase(charset)) {
                close();
                charset = itsCharset;
            }
            byte[] raw = content.getBytes(StandardCharsets.ISO_8859_1);
            bytes.writeBytes(
                    encoding.equalsIgnoreCase("b") ? Decoding.base64(raw) : Decoding.quotedPrintable(raw, true));
        }

        void close() {
            if (isOpen()) {
                out.append(BodyCharset.decode(bytes.toByteArray(), charset));
                bytes.reset();
                charset = "";
            }
        }
    }
}
