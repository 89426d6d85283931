package fr.guichet.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Bytes that can be read at any place, in memory or on the disk. */
interface Bytes {
    long size();

    /**
     * Some of them, little end first.
     *
     * @throws IOException also where they do not reach so far
     */
    ByteBuffer at(long from, int length) throws IOException;

    static Bytes of(byte[] all) {
        return new Bytes() {
            @Override
            public long size() {
                return all.length;
            }

            @Override
            public ByteBuffer at(long from, int length) throws IOException {
                if (from < 0 || length < 0 || from + length > all.length) {
                    throw new IOException("beyond the end");
                }
                return ByteBuffer.wrap(all, (int) from, length).slice().order(ByteOrder.LITTLE_ENDIAN);
            }
        };
    }

    static Bytes of(FileChannel file, long size) {
        return new Bytes() {
            @Override
            public long size() {
                return size;
            }

            @Override
            public ByteBuffer at(long from, int length) throws IOException {
                if (from < 0 || length < 0 || from + length > size) {
                    throw new IOException("beyond the end");
                }
                var some = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
                while (some.hasRemaining()) {
                    if (file.read(some, from + some.position()) < 0) {
                        throw new IOException("shorter than it was");
                    }
                }
                return some.flip();
            }
        };
    }
}
