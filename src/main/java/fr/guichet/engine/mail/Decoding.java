package fr.guichet.engine.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** Takes a part's transfer encoding off. What is wrongly encoded gives what there is, never an error. */
final class Decoding {
    private static final byte[] SEXTETS = sextets();
    private static final int PADDING = 64;

    private Decoding() {}

    /** @param encoding as the header says, any case */
    static byte[] decode(byte[] raw, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(raw);
            case "quoted-printable" -> quotedPrintable(raw, false);
            case "x-uuencode", "uuencode", "x-uue" -> uuencoded(raw);
            default -> raw;
        };
    }

    /** Skips what is not of the alphabet; goes on after padding only where more of the same follows. */
    static byte[] base64(byte[] raw) {
        var out = new ByteArrayOutputStream(raw.length / 4 * 3 + 3);
        int bits = 0;
        int value = 0;
        boolean padded = false;
        for (int i = 0; i < raw.length; i++) {
            int sextet = SEXTETS[raw[i] & 0xff];
            if (sextet == PADDING) {
                padded = true;
                bits = 0;
            } else if (sextet >= 0) {
                if (padded && !isBase64(raw, i)) {
                    break;
                }
                padded = false;
                value = value << 6 | sextet;
                bits += 6;
                if (bits >= 8) {
                    bits -= 8;
                    out.write(value >> bits);
                }
            }
        }
        return out.toByteArray();
    }

    /** @param header the variant of encoded words, where an underscore is a space */
    static byte[] quotedPrintable(byte[] raw, boolean header) {
        var out = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int c = raw[i];
            if (c == '_' && header) {
                out.write(' ');
            } else if (c != '=') {
                out.write(c);
            } else if (i + 2 < raw.length && hex(raw[i + 1]) >= 0 && hex(raw[i + 2]) >= 0) {
                out.write(hex(raw[i + 1]) << 4 | hex(raw[i + 2]));
                i += 2;
            } else {
                int next = afterSoftBreak(raw, i + 1);
                if (next < 0) {
                    out.write(c);
                } else {
                    i = next - 1;
                }
            }
        }
        return out.toByteArray();
    }

    /** Where the text goes on after a soft line break that begins here, or -1 where there is none. */
    private static int afterSoftBreak(byte[] raw, int from) {
        int i = from;
        while (i < raw.length && (raw[i] == ' ' || raw[i] == '\t')) {
            i++;
        }
        if (i >= raw.length) {
            return i;
        }
        if (raw[i] == '\r') {
            return i + 1 < raw.length && raw[i + 1] == '\n' ? i + 2 : i + 1;
        }
        return raw[i] == '\n' ? i + 1 : -1;
    }

    private static byte[] uuencoded(byte[] raw) {
        try (var in = MimeUtility.decode(new ByteArrayInputStream(raw), "uuencode")) {
            return in.readAllBytes();
        } catch (IOException | MessagingException | RuntimeException e) {
            return raw;
        }
    }

    static int hex(int c) {
        return c < 0 ? -1 : Character.digit(c, 16);
    }

    private static boolean isBase64(byte[] raw, int from) {
        for (int i = from; i < raw.length; i++) {
            if (SEXTETS[raw[i] & 0xff] < 0 && !Character.isWhitespace(raw[i] & 0xff)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] sextets() {
        byte[] table = new byte[256];
        Arrays.fill(table, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            table[alphabet.charAt(i)] = (byte) i;
        }
        table['='] = PADDING;
        return table;
    }
}
