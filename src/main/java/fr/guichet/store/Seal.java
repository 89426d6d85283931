package fr.guichet.store;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Bytes encrypted under a name with AES-256-GCM, in segments, so that a reader needs memory for one at a time: a header
 * ({@code GUV1} and seven random bytes), then segments of 1 MiB with their tag. A segment's nonce is the random bytes,
 * its number and whether it is the last; header and name are authenticated with each. Every name has its own key.
 */
final class Seal {
    private static final byte[] MAGIC = "GUV1".getBytes(StandardCharsets.US_ASCII);
    private static final int RANDOM = 7;
    private static final int HEADER = MAGIC.length + RANDOM;
    private static final int SEGMENT = 1 << 20;
    private static final int TAG = 16;

    private final byte[] key;
    private final SecureRandom random;

    Seal(byte[] key, SecureRandom random) {
        this.key = key.clone();
        this.random = random;
    }

    /** How long so many bytes are when sealed. */
    static long sealedLength(long plain) {
        return HEADER + plain + TAG * Math.max(1, (plain + SEGMENT - 1) / SEGMENT);
    }

    void write(byte[] plain, String name, OutputStream out) throws IOException {
        byte[] header = Arrays.copyOf(MAGIC, HEADER);
        byte[] prefix = new byte[RANDOM];
        random.nextBytes(prefix);
        System.arraycopy(prefix, 0, header, MAGIC.length, RANDOM);
        out.write(header);
        int segment = 0;
        int begin = 0;
        do {
            int length = Math.min(SEGMENT, plain.length - begin);
            boolean last = begin + length == plain.length;
            out.write(crypt(Cipher.ENCRYPT_MODE, header, name, new Segment(segment++, last), plain, begin, length));
            begin += length;
        } while (begin < plain.length);
    }

    /**
     * @param length of everything in the stream
     * @throws BrokenSeal where the bytes are not those that were sealed under this name with this key
     */
    byte[] read(InputStream in, String name, long length) throws IOException, BrokenSeal {
        var data = new DataInputStream(in);
        byte[] header = data.readNBytes(HEADER);
        if (header.length < HEADER || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new BrokenSeal(null);
        }
        var plain = ByteBuffer.allocate((int) Math.min(length, Integer.MAX_VALUE - HEADER));
        byte[] current = data.readNBytes(SEGMENT + TAG);
        for (int segment = 0; ; segment++) {
            byte[] next = current.length == SEGMENT + TAG ? data.readNBytes(SEGMENT + TAG) : new byte[0];
            boolean last = next.length == 0;
            plain.put(open(header, name, new Segment(segment, last), current));
            if (last) {
                return Arrays.copyOf(plain.array(), plain.position());
            }
            current = next;
        }
    }

    private byte[] open(byte[] header, String name, Segment segment, byte[] sealed) throws BrokenSeal {
        try {
            return crypt(Cipher.DECRYPT_MODE, header, name, segment, sealed, 0, sealed.length);
        } catch (IllegalStateException e) {
            throw new BrokenSeal(e);
        }
    }

    private byte[] crypt(int mode, byte[] header, String name, Segment segment, byte[] bytes, int begin, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var fileKey = new SecretKeySpec(Secret.derive(key, name), "AES");
            cipher.init(mode, fileKey, new GCMParameterSpec(TAG * 8, segment.nonce(header)));
            cipher.updateAAD(header);
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes, begin, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM", e);
        }
    }

    private record Segment(int number, boolean last) {
        byte[] nonce(byte[] header) {
            return ByteBuffer.allocate(12)
                    .put(header, MAGIC.length, RANDOM)
                    .putInt(number)
                    .put((byte) (last ? 1 : 0))
                    .array();
        }
    }

    /** The bytes are not those that were sealed. */
    static final class BrokenSeal extends Exception {
        private static final long serialVersionUID = 1;

        BrokenSeal(@Nullable Throwable cause) {
            super("broken seal", cause);
        }
    }
}
