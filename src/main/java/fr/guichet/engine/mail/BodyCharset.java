package fr.guichet.engine.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Bytes to text where what is said of the charset may be missing, unknown or wrong. */
final class BodyCharset {
    static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");
    private static final Pattern WIDE =
            Pattern.compile("(?i)(utf-?(16|32)|iso-2022|gb|big5|shift_jis|windows-31j|euc-|ks_c|x-windows-9).*");
    private static final Pattern HTML_CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

    private BodyCharset() {}

    /**
     * Valid UTF-8 is UTF-8 whatever is said; else what is said, with Windows' signs where Latin-1 has none; else Windows'
     * Latin.
     *
     * @param declared a charset's name, or empty
     */
    static String decode(byte[] bytes, String declared) {
        Optional<Charset> said = charset(declared);
        if (said.isPresent() && WIDE.matcher(said.get().name()).matches()) {
            return tidy(new String(bytes, said.get()));
        }
        if (bytes.length > 2 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            return tidy(new String(bytes, StandardCharsets.UTF_16));
        }
        return tidy(utf8(bytes).orElseGet(() -> otherwise(bytes, said)));
    }

    /** The charset that a web page names in itself, or empty. */
    static String ofHtml(byte[] bytes) {
        int length = Math.min(bytes.length, 4096);
        var meta = HTML_CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return meta.find() ? meta.group(1) : "";
    }

    private static String otherwise(byte[] bytes, Optional<Charset> said) {
        Charset charset = said.orElse(StandardCharsets.UTF_8);
        if (charset.equals(StandardCharsets.UTF_8)) {
            String broken = new String(bytes, StandardCharsets.UTF_8);
            long lost = broken.chars().filter(c -> c == '\uFFFD').count();
            long good = broken.chars().filter(c -> c > 0x7f && c != '\uFFFD').count();
            return good > lost ? broken : new String(bytes, WINDOWS_LATIN);
        }
        boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return new String(bytes, latin ? WINDOWS_LATIN : charset);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            String plain = name.strip().replaceAll("^[\"']+|[\"';,]+$", "");
            return plain.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String tidy(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    }
}
