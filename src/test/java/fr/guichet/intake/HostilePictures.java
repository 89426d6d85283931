package fr.guichet.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** Pictures that are cut, lie about their size or run in circles. */
final class HostilePictures {
    private HostilePictures() {}

    static List<Hostile> all() {
        byte[] png = SampleFiles.picture("png", 200, 200);
        byte[] jpeg = SampleFiles.picture("jpeg", 200, 200);
        byte[] tiff = SampleFiles.tiff(2);
        byte[] bmp = SampleFiles.picture("bmp", 20, 20);
        return List.of(
                new Hostile("png-immense.png", png(100_000, 100_000), "reading.picture.size"),
                new Hostile("png-impossible.png", png(Integer.MAX_VALUE, Integer.MAX_VALUE), Hostile.EITHER),
                new Hostile("png-negatif.png", png(-1, -1), Hostile.EITHER),
                new Hostile("png-coupe.png", Arrays.copyOf(png, png.length / 2), Hostile.EITHER),
                new Hostile("png-signature.png", Arrays.copyOf(png, 8), "reading.picture"),
                new Hostile("png-texte-bombe.png", pngTextBomb(png), Hostile.TAKEN),
                new Hostile("jpeg-immense.jpg", jpegOfSize(jpeg, 65_500, 65_500), "reading.picture.size"),
                new Hostile("jpeg-coupe.jpg", Arrays.copyOf(jpeg, jpeg.length / 2), Hostile.EITHER),
                Hostile.of("jpeg-debut.jpg", "\u00ff\u00d8\u00ff\u00e0", "reading.picture"),
                new Hostile("tiff-en-boucle.tif", tiffLoop(), "reading.picture"),
                new Hostile("tiff-mille-pages.tif", tiffPages(5_000), "intake.pages"),
                new Hostile("tiff-coupe.tif", Arrays.copyOf(tiff, tiff.length / 2), Hostile.EITHER),
                new Hostile("tiff-compte-immense.tif", tiffHugeCount(), Hostile.EITHER),
                new Hostile("tiff-ailleurs.tif", little("II*\0", 0x7fffffff), Hostile.EITHER),
                new Hostile("bmp-negatif.bmp", bmpOfSize(bmp, -20, 20), Hostile.EITHER),
                new Hostile("bmp-immense.bmp", bmpOfSize(bmp, 2_000_000_000, 2_000_000_000), Hostile.EITHER),
                new Hostile("bmp-palette.bmp", bmpPalette(bmp), Hostile.EITHER),
                Hostile.of(
                        "gif.png",
                        "GIF89a\1\0\1\0\u0080\0\0\u00ff\u00ff\u00ff\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;",
                        "intake.foreign.picture"),
                Hostile.of(
                        "dessin.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script>"
                                + "<image href=\"http://exemple.invalid/x.png\"/></svg>",
                        "intake.foreign.picture"));
    }

    private static byte[] png(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("\u0089PNG\r\n\u001a\n"));
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk(out, "IHDR", header.put(new byte[] {8, 2, 0, 0, 0}).array());
        chunk(out, "IDAT", RawZip.zeros(100_000, false));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** A good picture with a remark that unpacks to eighty megabytes. */
    private static byte[] pngTextBomb(byte[] png) {
        var text = new ByteArrayOutputStream();
        text.writeBytes(latin("Comment\0\0"));
        text.writeBytes(RawZip.zeros(80L << 20, false));
        var out = new ByteArrayOutputStream();
        out.write(png, 0, 33);
        chunk(out, "zTXt", text.toByteArray());
        out.write(png, 33, png.length - 33);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        var crc = new CRC32();
        crc.update(latin(name));
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(latin(name));
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] jpegOfSize(byte[] jpeg, int width, int height) {
        byte[] other = jpeg.clone();
        for (int i = 2; i < other.length - 9; i++) {
            if ((other[i] & 0xff) == 0xff && (other[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(other).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                break;
            }
        }
        return other;
    }

    private static byte[] tiffLoop() {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(latin("II*\0")).putInt(8);
        directory(tiff, 8);
        return tiff.array();
    }

    private static byte[] tiffPages(int pages) {
        int length = 2 + 4 * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(8 + pages * length + 16).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(latin("II*\0")).putInt(8);
        for (int i = 0; i < pages; i++) {
            directory(tiff, i + 1 < pages ? tiff.position() + length : 0);
        }
        return tiff.array();
    }

    private static byte[] tiffHugeCount() {
        ByteBuffer tiff = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(latin("II*\0")).putInt(8).putShort((short) 3);
        entry(tiff, 256, 4, 1, 10);
        entry(tiff, 257, 4, 1, 10);
        entry(tiff, 273, 4, 0x7fffffff, 8);
        return tiff.putInt(0).array();
    }

    /** A page of one by one pixel. */
    private static void directory(ByteBuffer tiff, int next) {
        tiff.putShort((short) 4);
        entry(tiff, 256, 3, 1, 1);
        entry(tiff, 257, 3, 1, 1);
        entry(tiff, 273, 4, 1, 4);
        entry(tiff, 279, 4, 1, 1);
        tiff.putInt(next);
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] bmpOfSize(byte[] bmp, int width, int height) {
        byte[] other = bmp.clone();
        ByteBuffer.wrap(other).order(ByteOrder.LITTLE_ENDIAN).putInt(18, width).putInt(22, height);
        return other;
    }

    private static byte[] bmpPalette(byte[] bmp) {
        byte[] other = bmp.clone();
        ByteBuffer header = ByteBuffer.wrap(other).order(ByteOrder.LITTLE_ENDIAN);
        header.putShort(28, (short) 8).putInt(46, 0x7fffffff);
        return other;
    }

    private static byte[] little(String start, int number) {
        return ByteBuffer.allocate(start.length() + 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(latin(start))
                .putInt(number)
                .array();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
