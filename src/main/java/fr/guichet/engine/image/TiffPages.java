package fr.guichet.engine.image;

import fr.guichet.base.Problem;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts a TIFF's pages by following the chain of its directories (TIFF 6.0, section 2; BigTIFF). The platform's reader
 * follows a chain that leads back to itself until the memory is full.
 */
final class TiffPages {
    private final ByteBuffer tiff;
    private final boolean big;

    private TiffPages(byte[] bytes) {
        tiff = ByteBuffer.wrap(bytes).order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        big = tiff.getShort(2) == 43;
    }

    static boolean isTiff(byte[] bytes) {
        return bytes.length > 8
                && (bytes[0] == 'I' && bytes[1] == 'I' && bytes[3] == 0
                        || bytes[0] == 'M' && bytes[1] == 'M' && bytes[2] == 0);
    }

    /** @throws Problem {@code reading.picture} where the chain breaks off or never ends */
    static int count(byte[] bytes) {
        try {
            return new TiffPages(bytes).count();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | ArithmeticException e) {
            throw new Problem(e, "reading.picture");
        }
    }

    private int count() {
        Set<Integer> seen = new HashSet<>();
        int at = big ? place(8) : place(4);
        while (at != 0) {
            if (!seen.add(at)) {
                throw new Problem("reading.picture");
            }
            int entries = big ? Math.toIntExact(tiff.getLong(at)) : tiff.getShort(at) & 0xffff;
            at = place(big ? at + 8 + entries * 20 : at + 2 + entries * 12);
        }
        return seen.size();
    }

    private int place(int at) {
        long place = big ? tiff.getLong(at) : tiff.getInt(at) & 0xffffffffL;
        if (place < 0 || place > tiff.limit()) {
            throw new IndexOutOfBoundsException("a directory beyond the end");
        }
        return (int) place;
    }
}
