package fr.guichet.engine.tika;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** A file's first bytes, looked at. */
final class Head {
    /** The sizes that a bitmap's second header has in one of its versions. */
    private static final Set<Integer> BITMAP_HEADERS = Set.of(12, 16, 40, 52, 56, 64, 108, 124);

    private static final double MOST_CONTROLS = 0.005;

    private final byte[] bytes;

    Head(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** @param mark one char a byte */
    boolean startsWith(String mark) {
        return isAt(mark, 0);
    }

    boolean holds(String mark, int within) {
        int last = Math.min(bytes.length, within) - mark.length();
        for (int i = 0; i <= last; i++) {
            if (isAt(mark, i)) {
                return true;
            }
        }
        return false;
    }

    boolean isTiff() {
        return startsWith("II*\0") || startsWith("MM\0*") || startsWith("II+\0") || startsWith("MM\0+");
    }

    boolean isBitmap() {
        return startsWith("BM") && bytes.length >= 26 && BITMAP_HEADERS.contains(little().getInt(14));
    }

    boolean isZip() {
        return startsWith("PK\3\4") || startsWith("PK\5\6") || startsWith("PK00PK\3\4");
    }

    String firstZipName() {
        if (bytes.length < 30 || !startsWith("PK\3\4")) {
            return "";
        }
        int length = Math.min(little().getShort(26) & 0xffff, bytes.length - 30);
        return new String(bytes, 30, length, StandardCharsets.UTF_8);
    }

    /** The head as text, where it is text: enough to tell which kind of text. */
    Optional<String> text() {
        if (startsWith("\u00ff\u00fe") || startsWith("\u00fe\u00ff")) {
            return readable(new String(bytes, StandardCharsets.UTF_16));
        }
        if (looksWide(1)) {
            return readable(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (looksWide(0)) {
            return readable(new String(bytes, StandardCharsets.UTF_16BE));
        }
        Charset charset = startsWith("\u00ef\u00bb\u00bf") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return readable(new String(bytes, charset));
    }

    boolean isBlank() {
        return new String(bytes, StandardCharsets.UTF_8).isBlank();
    }

    private static Optional<String> readable(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        long controls = plain.chars().filter(Head::isControl).count();
        boolean isText = plain.indexOf('\0') < 0 && controls <= plain.length() * MOST_CONTROLS;
        return isText && !plain.isBlank() ? Optional.of(plain) : Optional.empty();
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\b' && c != 0x1b || c == 0x7f;
    }

    /** Latin text two bytes a letter, without a mark that says so: every second byte is zero. */
    private boolean looksWide(int zeroAt) {
        int pairs = Math.min(bytes.length, 200) / 2;
        int zeros = 0;
        for (int i = 0; i < pairs; i++) {
            zeros += bytes[2 * i + zeroAt] == 0 && bytes[2 * i + 1 - zeroAt] != 0 ? 1 : 0;
        }
        return pairs >= 4 && zeros > pairs * 0.9;
    }

    private boolean isAt(String mark, int from) {
        if (bytes.length < from + mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[from + i] & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private ByteBuffer little() {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
