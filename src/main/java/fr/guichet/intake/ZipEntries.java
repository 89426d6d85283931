package fr.guichet.intake;

import fr.guichet.base.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents at the end of a ZIP (APPNOTE 6.3.10, sections 4.3.12 to 4.3.16). It is read here and not by the
 * platform's reader, so that one encrypted or odd member does not cost the others, and that what a bomb promises is known
 * before anything is unpacked.
 */
final class ZipEntries {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_PLACE = 0x07064b50;
    private static final int MEMBER = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int MEMBER_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long SEE_64 = 0xffffffffL;
    /** What Windows writes names in where it does not say UTF-8. */
    private static final Charset DOS = Charset.forName("IBM850");

    /**
     * One member as the table tells it.
     *
     * @param method 0 stored, 8 deflated
     * @param packed bytes in the archive
     * @param size bytes unpacked
     * @param at where its own header is
     */
    record Entry(String name, Traits traits, int method, long packed, long size, long crc, long at) {
        boolean isFolder() {
            return name.endsWith("/") || name.endsWith("\\");
        }
    }

    record Traits(boolean encrypted, boolean link) {}

    private final Bytes zip;
    private long shift;

    private ZipEntries(Bytes zip) {
        this.zip = zip;
    }

    /** @throws Problem {@code intake.archive.damaged}, or {@code intake.archive.members} where there are more than so many */
    static List<Entry> of(Bytes zip, int most) {
        try {
            return new ZipEntries(zip).read(most);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Problem problem ? problem : new Problem(e, "intake.archive.damaged");
        }
    }

    private List<Entry> read(int most) throws IOException {
        long end = findEnd();
        ByteBuffer record = zip.at(end, END_LENGTH);
        long count = record.getShort(10) & 0xffff;
        long length = record.getInt(12) & SEE_64;
        long from = record.getInt(16) & SEE_64;
        if (count == 0xffff || length == SEE_64 || from == SEE_64) {
            ByteBuffer place = end >= 20 ? zip.at(end - 20, 20) : record;
            if (place.getInt(0) == END_64_PLACE) {
                ByteBuffer large = zip.at(place.getLong(8), 56);
                check(large.getInt(0) == END_64);
                count = large.getLong(32);
                length = large.getLong(40);
                from = large.getLong(48);
                end = place.getLong(8);
            }
        }
        check(count >= 0 && length >= 0 && length <= end);
        if (count > most) {
            throw new Problem("intake.archive.members", most);
        }
        // something may stand before the archive, a program that unpacks it for one; the places are told without it
        shift = end - length - from;
        return entries(end - length, (int) count);
    }

    private long findEnd() throws IOException {
        int reach = (int) Math.min(zip.size(), END_LENGTH + LONGEST_COMMENT);
        long from = zip.size() - reach;
        ByteBuffer tail = zip.at(from, reach);
        for (int i = reach - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == END && i + END_LENGTH + (tail.getShort(i + 20) & 0xffff) <= reach) {
                return from + i;
            }
        }
        throw new IOException("no end of table");
    }

    private List<Entry> entries(long from, int count) throws IOException {
        List<Entry> entries = new ArrayList<>();
        long at = from;
        for (int i = 0; i < count; i++) {
            ByteBuffer fixed = zip.at(at, MEMBER_LENGTH);
            check(fixed.getInt(0) == MEMBER);
            int name = fixed.getShort(28) & 0xffff;
            int extra = fixed.getShort(30) & 0xffff;
            int comment = fixed.getShort(32) & 0xffff;
            entries.add(entry(fixed, zip.at(at + MEMBER_LENGTH, name), zip.at(at + MEMBER_LENGTH + name, extra)));
            at += MEMBER_LENGTH + name + extra + comment;
        }
        return entries;
    }

    private Entry entry(ByteBuffer fixed, ByteBuffer name, ByteBuffer extra) throws IOException {
        long packed = fixed.getInt(20) & SEE_64;
        long size = fixed.getInt(24) & SEE_64;
        long at = fixed.getInt(42) & SEE_64;
        ByteBuffer large = large(extra);
        size = size == SEE_64 && large.remaining() >= 8 ? large.getLong() : size;
        packed = packed == SEE_64 && large.remaining() >= 8 ? large.getLong() : packed;
        at = at == SEE_64 && large.remaining() >= 8 ? large.getLong() : at;
        check(packed >= 0 && size >= 0);
        int flags = fixed.getShort(8);
        boolean unix = (fixed.getShort(4) & 0xff00) == 0x0300;
        boolean link = unix && (fixed.getInt(38) >>> 16 & 0xf000) == 0xa000;
        return new Entry(
                name(name),
                new Traits((flags & 1) != 0, link),
                fixed.getShort(10) & 0xffff,
                packed,
                size,
                fixed.getInt(16) & SEE_64,
                at + shift);
    }

    /** The sizes that do not fit into 32 bits, in the order: size, packed, place. */
    private static ByteBuffer large(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            int kind = extra.getShort() & 0xffff;
            int length = Math.min(extra.getShort() & 0xffff, extra.remaining());
            if (kind == 1) {
                return extra.slice(extra.position(), length).order(extra.order());
            }
            extra.position(extra.position() + length);
        }
        return ByteBuffer.allocate(0);
    }

    /** UTF-8 where it is UTF-8, whether the archive says so or not: macOS does not. */
    private static String name(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException notUtf8) {
            return DOS.decode(bytes).toString();
        }
    }

    private static void check(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("the table does not hold together");
        }
    }
}
