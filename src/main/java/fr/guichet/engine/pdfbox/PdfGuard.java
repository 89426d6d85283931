package fr.guichet.engine.pdfbox;

import fr.guichet.base.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * Looks for streams that unpack to more than the memory holds, before PDFBox unpacks them into it. Deflate packs a thousand
 * to one at best, so that only large streams and doubly packed ones have to be measured at all.
 */
final class PdfGuard {
    private static final long MIB = 1024 * 1024;
    /** An A3 page in colour at 600 pixels an inch. */
    private static final long MOST_PICTURE = 256 * MIB;

    private static final long MOST_OTHER = 64 * MIB;
    private static final int MOST_FILTERS = 4;
    private static final int BEST_RATIO = 1032;
    private static final int DICTIONARY = 2048;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] pdf;

    private PdfGuard(byte[] pdf) {
        this.pdf = pdf;
    }

    /** @throws Problem {@code reading.bomb} */
    static void check(byte[] pdf) {
        new PdfGuard(pdf).check();
    }

    private void check() {
        int at = find(STREAM, 0);
        while (at >= 0) {
            int from = at + STREAM.length;
            int end = find(END, from);
            end = end < 0 ? pdf.length : end;
            if (!isTooLarge(dictionary(at), from, end)) {
                at = find(STREAM, end + END.length);
            } else {
                throw new Problem("reading.bomb");
            }
        }
    }

    private boolean isTooLarge(String dictionary, int from, int end) {
        int filters = count(dictionary, "/FlateDecode") + count(dictionary, "/Fl ") + count(dictionary, "/Fl]");
        long most = dictionary.contains("/Image") ? MOST_PICTURE : MOST_OTHER;
        if (filters == 0 || filters == 1 && (long) (end - from) * BEST_RATIO < most) {
            return false;
        }
        return filters > MOST_FILTERS || unpacksTo(from, end, filters, most);
    }

    private boolean unpacksTo(int from, int end, int filters, long most) {
        int start = from;
        while (start < end && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        InputStream in = new ByteArrayInputStream(pdf, start, end - start);
        for (int i = 0; i < filters; i++) {
            in = new InflaterInputStream(in);
        }
        long size = 0;
        try (InputStream unpacked = in) {
            byte[] some = new byte[64 * 1024];
            int count;
            while (size <= most && (count = unpacked.read(some)) >= 0) {
                size += count;
            }
        } catch (IOException damaged) {
            return size > most;
        }
        return size > most;
    }

    /** What stands before a stream, back to where its object begins. */
    private String dictionary(int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = new String(pdf, from, stream - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private static int count(String text, String what) {
        int count = 0;
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
            count++;
        }
        return count;
    }

    private int find(byte[] what, int from) {
        for (int i = Math.max(0, from); i <= pdf.length - what.length; i++) {
            if (pdf[i] == what[0] && isAt(what, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(byte[] what, int at) {
        for (int i = 1; i < what.length; i++) {
            if (pdf[at + i] != what[i]) {
                return false;
            }
        }
        return true;
    }
}
