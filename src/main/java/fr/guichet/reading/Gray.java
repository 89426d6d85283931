package fr.guichet.reading;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** 8-bit gray pictures and what is done to them before they are recognised. */
final class Gray {
    private static final int WHITE = 255;

    private Gray() {}

    static BufferedImage of(BufferedImage any) {
        if (any.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return any;
        }
        var gray = blank(any.getWidth(), any.getHeight());
        byte[] out = bytes(gray);
        int[] row = new int[any.getWidth()];
        for (int y = 0; y < any.getHeight(); y++) {
            any.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                out[y * row.length + x] = (byte) luminance(row[x]);
            }
        }
        return gray;
    }

    /** Transparent counts as paper. */
    private static int luminance(int argb) {
        int alpha = argb >>> 24;
        int light = ((argb >> 16 & 0xff) * 299 + (argb >> 8 & 0xff) * 587 + (argb & 0xff) * 114) / 1000;
        return (light * alpha + WHITE * (WHITE - alpha)) / WHITE;
    }

    static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    }

    static byte[] bytes(BufferedImage gray) {
        return ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    }

    static BufferedImage scaled(BufferedImage gray, double factor) {
        if (Math.abs(factor - 1) < 0.02) {
            return gray;
        }
        int width = (int) Math.max(1, Math.round(gray.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(gray.getHeight() * factor));
        return drawn(gray, width, height, AffineTransform.getScaleInstance(factor, factor));
    }

    /** Turned clockwise by 0, 90, 180 or 270 degrees. */
    static BufferedImage turned(BufferedImage image, int degrees) {
        int w = image.getWidth();
        int h = image.getHeight();
        var turn = new AffineTransform();
        switch (degrees) {
            case 90 -> turn.translate(h, 0);
            case 180 -> turn.translate(w, h);
            case 270 -> turn.translate(0, w);
            default -> {
                return image;
            }
        }
        turn.quadrantRotate(degrees / 90);
        boolean lying = degrees != 180;
        var out = new BufferedImage(
                lying ? h : w, lying ? w : h, image.getType() == 0 ? BufferedImage.TYPE_INT_RGB : image.getType());
        Graphics2D graphics = out.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return out;
    }

    /** Rotated about its middle by a few degrees clockwise, paper drawn into the corners. */
    static BufferedImage rotated(BufferedImage gray, double radians) {
        return drawn(
                gray,
                gray.getWidth(),
                gray.getHeight(),
                AffineTransform.getRotateInstance(radians, gray.getWidth() / 2.0, gray.getHeight() / 2.0));
    }

    private static BufferedImage drawn(BufferedImage gray, int width, int height, AffineTransform how) {
        var out = blank(width, height);
        java.util.Arrays.fill(bytes(out), (byte) WHITE);
        Graphics2D graphics = out.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(gray, how, null);
        graphics.dispose();
        return out;
    }

    /** Shrunk by a whole factor, each pixel the mean of those it stands for: fast, and kind to thin strokes. */
    static BufferedImage shrunk(BufferedImage gray, int factor) {
        int width = gray.getWidth() / factor;
        int height = gray.getHeight() / factor;
        var out = blank(Math.max(1, width), Math.max(1, height));
        byte[] from = bytes(gray);
        byte[] to = bytes(out);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                to[y * width + x] = (byte) mean(from, gray.getWidth(), x * factor, y * factor, factor);
            }
        }
        return out;
    }

    private static int mean(byte[] from, int stride, int x, int y, int factor) {
        int sum = 0;
        for (int dy = 0; dy < factor; dy++) {
            int at = (y + dy) * stride + x;
            for (int dx = 0; dx < factor; dx++) {
                sum += from[at + dx] & 0xff;
            }
        }
        return sum / (factor * factor);
    }
}
