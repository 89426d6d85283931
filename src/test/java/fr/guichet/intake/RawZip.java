package fr.guichet.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A ZIP written header by header, so that its table can say something else than what is there. */
final class RawZip {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<byte[]> table = new ArrayList<>();
    private int lastAt;

    /** One member as the headers tell it. */
    record Member(byte[] name, int flags, int method, byte[] packed, long size, long crc, int mode) {
        static Member deflated(String name, byte[] content) {
            return of(name, 8, deflate(content), content);
        }

        static Member of(String name, int method, byte[] packed, byte[] content) {
            var crc = new CRC32();
            crc.update(content);
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            return new Member(bytes, 0x800, method, packed, content.length, crc.getValue(), 0);
        }

        Member named(byte[] other) {
            return new Member(other, 0, method, packed, size, crc, mode);
        }

        Member encrypted() {
            return new Member(name, flags | 1, method, packed, size, crc, mode);
        }

        Member sized(long other) {
            return new Member(name, flags, method, packed, other, crc, mode);
        }

        /** @param unix the file's type and rights */
        Member mode(int unix) {
            return new Member(name, flags, method, packed, size, crc, unix);
        }
    }

    RawZip add(Member member) {
        lastAt = out.size();
        header(member);
        out.writeBytes(member.packed());
        return listed(member, lastAt);
    }

    /** In the table only, at the bytes of the member before. */
    RawZip again(Member member) {
        return listed(member, lastAt);
    }

    RawZip listed(Member member, int at) {
        ByteBuffer entry = little(46 + member.name().length);
        entry.putInt(0x02014b50).putShort((short) 0x0314).putShort((short) 20);
        entry.putShort((short) member.flags()).putShort((short) member.method()).putInt(0);
        entry.putInt((int) member.crc()).putInt(member.packed().length).putInt((int) member.size());
        entry.putShort((short) member.name().length).putShort((short) 0).putShort((short) 0);
        entry.putShort((short) 0)
                .putShort((short) 0)
                .putInt(member.mode() << 16)
                .putInt(at);
        table.add(entry.put(member.name()).array());
        return this;
    }

    byte[] bytes() {
        return bytes(table.size());
    }

    /** @param count of members that the end of the table tells */
    byte[] bytes(int count) {
        int from = out.size();
        table.forEach(out::writeBytes);
        ByteBuffer end = little(22);
        end.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        end.putShort((short) count)
                .putShort((short) count)
                .putInt(out.size() - from)
                .putInt(from)
                .putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    static byte[] deflate(byte[] content) {
        var deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        return drain(deflater);
    }

    /** So many zeros, packed, without ever having them all. */
    static byte[] zeros(long count, boolean raw) {
        var deflater = new Deflater(9, raw);
        var packed = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 20];
        for (long left = count; left > 0; left -= piece.length) {
            deflater.setInput(piece, 0, (int) Math.min(left, piece.length));
            drain(deflater, packed);
        }
        deflater.finish();
        drain(deflater, packed);
        deflater.end();
        return packed.toByteArray();
    }

    private static byte[] drain(Deflater deflater) {
        var packed = new ByteArrayOutputStream();
        drain(deflater, packed);
        deflater.end();
        return packed.toByteArray();
    }

    private static void drain(Deflater deflater, ByteArrayOutputStream packed) {
        byte[] some = new byte[64 * 1024];
        int count;
        while ((count = deflater.deflate(some)) > 0) {
            packed.write(some, 0, count);
        }
    }

    private void header(Member member) {
        ByteBuffer header = little(30 + member.name().length);
        header.putInt(0x04034b50).putShort((short) 20).putShort((short) member.flags());
        header.putShort((short) member.method()).putInt(0).putInt((int) member.crc());
        header.putInt(member.packed().length).putInt((int) member.size());
        header.putShort((short) member.name().length).putShort((short) 0).put(member.name());
        out.writeBytes(header.array());
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
