package fr.guichet.engine.image;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The orientation that a camera wrote into a JPEG (EXIF tag 0x0112, values 1 to 8); ImageIO leaves it to the caller.
 * Anything that is not as it should be counts as upright.
 */
record ExifTurn(int orientation) {
    private static final int TAG = 0x0112;

    static ExifTurn of(byte[] jpeg) {
        try {
            return new ExifTurn(find(ByteBuffer.wrap(jpeg)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | java.nio.BufferUnderflowException e) {
            // cut off or malformed: as if there were none
            return new ExifTurn(1);
        }
    }

    private static int find(ByteBuffer in) {
        if ((in.getShort() & 0xffff) != 0xffd8) {
            return 1;
        }
        while (in.remaining() > 4) {
            int marker = in.getShort() & 0xffff;
            int length = in.getShort() & 0xffff;
            if (marker == 0xffe1 && in.getInt(in.position()) == 0x45786966) {
                return orientation(in.slice(in.position() + 6, length - 8));
            }
            if (marker == 0xffda || marker < 0xff00) {
                return 1;
            }
            in.position(in.position() + length - 2);
        }
        return 1;
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + 12 * i;
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                return tiff.getShort(at + 8);
            }
        }
        return 1;
    }

    BufferedImage upright(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        var turn = new AffineTransform();
        switch (orientation) {
            case 3 -> turn.rotate(Math.PI, w / 2.0, h / 2.0);
            case 6 -> turn.setTransform(0, 1, -1, 0, h, 0);
            case 8 -> turn.setTransform(0, -1, 1, 0, 0, w);
            default -> {
                return image;
            }
        }
        boolean lying = orientation != 3;
        var out = new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = out.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return out;
    }
}
