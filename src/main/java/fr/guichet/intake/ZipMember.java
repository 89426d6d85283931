package fr.guichet.intake;

import fr.guichet.base.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks one member of a ZIP, never more of it than its table promises. */
final class ZipMember {
    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int PIECE = 64 * 1024;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final Bytes zip;
    private final ZipEntries.Entry entry;

    ZipMember(Bytes zip, ZipEntries.Entry entry) {
        this.zip = zip;
        this.entry = entry;
    }

    /** @throws Problem {@code intake.archive.encrypted}, {@code intake.archive.method} or {@code intake.archive.member} */
    byte[] bytes() {
        if (entry.traits().encrypted()) {
            throw new Problem("intake.archive.encrypted");
        }
        if (entry.method() != STORED && entry.method() != DEFLATED) {
            throw new Problem("intake.archive.method");
        }
        try {
            byte[] bytes = unpacked();
            var crc = new CRC32();
            crc.update(bytes);
            check(bytes.length == entry.size() && crc.getValue() == entry.crc());
            return bytes;
        } catch (IOException | DataFormatException | RuntimeException e) {
            throw new Problem(e, "intake.archive.member");
        }
    }

    private byte[] unpacked() throws IOException, DataFormatException {
        ByteBuffer header = zip.at(entry.at(), HEADER_LENGTH);
        check(header.getInt(0) == HEADER);
        long data = entry.at() + HEADER_LENGTH + (header.getShort(26) & 0xffff) + (header.getShort(28) & 0xffff);
        check(entry.packed() <= zip.size() - data);
        var out = new ByteArrayOutputStream((int) Math.min(entry.size(), 4L * PIECE));
        if (entry.method() == STORED) {
            check(entry.packed() == entry.size());
            for (long at = 0; at < entry.packed(); at += PIECE) {
                out.writeBytes(piece(data, at));
            }
        } else {
            inflate(data, out);
        }
        return out.toByteArray();
    }

    private void inflate(long data, ByteArrayOutputStream out) throws IOException, DataFormatException {
        var inflater = new Inflater(true);
        try {
            byte[] some = new byte[PIECE];
            long at = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    check(at < entry.packed());
                    byte[] piece = piece(data, at);
                    inflater.setInput(piece);
                    at += piece.length;
                }
                int count = inflater.inflate(some);
                check(count > 0 || inflater.finished() || inflater.needsInput());
                check(out.size() + count <= entry.size());
                out.write(some, 0, count);
            }
        } finally {
            inflater.end();
        }
    }

    private byte[] piece(long data, long at) throws IOException {
        byte[] piece = new byte[(int) Math.min(PIECE, entry.packed() - at)];
        zip.at(data + at, piece.length).get(piece);
        return piece;
    }

    private static void check(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("the member does not hold together");
        }
    }
}
