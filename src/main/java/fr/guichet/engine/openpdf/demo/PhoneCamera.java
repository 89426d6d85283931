package fr.guichet.engine.openpdf.demo;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Photographs a sheet lying on a table: seen a little from the side, a shadow across it, warm light, some grain. */
public final class PhoneCamera {
    private static final int W = 1900;
    private static final int H = 2600;
    private static final int TABLE = 0x6b5138;

    private final Random random;

    /** @param seed the same seed photographs the same sheet to the same pixels */
    public PhoneCamera(long seed) {
        random = new Random(seed);
    }

    private record Paper(int[] rgb, int w, int h) {}

    /** @param sheet upright, A4 or near */
    public BufferedImage photograph(BufferedImage sheet) {
        double[] corners = {
            about(150), about(120), W - about(130), about(150), W - about(80), H - about(110), about(90), H - about(140)
        };
        var view = new Perspective(corners);
        var paper = new Paper(
                sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth()),
                sheet.getWidth(),
                sheet.getHeight());
        double shadow = random.nextDouble(0.2, 0.5);
        var photo = new BufferedImage(W, H, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[W];
        for (int y = 0; y < H; y++) {
            for (int x = 0; x < W; x++) {
                row[x] = lit(seen(paper, view, x, y), x, y, shadow);
            }
            photo.setRGB(0, y, W, 1, row, 0, W);
        }
        return photo;
    }

    private double about(double middle) {
        return middle * random.nextDouble(0.7, 1.3);
    }

    private static int seen(Paper sheet, Perspective view, int x, int y) {
        double u = view.u(x, y) * (sheet.w() - 2);
        double v = view.v(x, y) * (sheet.h() - 2);
        if (u < 0 || v < 0 || u >= sheet.w() - 2 || v >= sheet.h() - 2) {
            int grain = (int) (8 * Math.sin(y / 23.0 + Math.sin(x / 160.0) * 3));
            return TABLE + grain * 0x010101;
        }
        return between(sheet, u, v);
    }

    /** The colour between four pixels. */
    private static int between(Paper sheet, double u, double v) {
        int x = (int) u;
        int y = (int) v;
        double fx = u - x;
        double fy = v - y;
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double top = channel(sheet, x, y, shift) * (1 - fx) + channel(sheet, x + 1, y, shift) * fx;
            double bottom = channel(sheet, x, y + 1, shift) * (1 - fx) + channel(sheet, x + 1, y + 1, shift) * fx;
            rgb |= (int) Math.round(top * (1 - fy) + bottom * fy) << shift;
        }
        return rgb;
    }

    private static int channel(Paper sheet, int x, int y, int shift) {
        return sheet.rgb()[y * sheet.w() + x] >> shift & 0xff;
    }

    private int lit(int rgb, int x, int y, double shadow) {
        double across = x / (double) W * 0.6 + y / (double) H * 0.4;
        double light = 0.97 - 0.28 * Math.clamp((across - shadow) * 2.2, 0, 1);
        double grain = random.nextGaussian() * 4;
        int red = tone(rgb >> 16 & 0xff, light, grain);
        int green = tone(rgb >> 8 & 0xff, light * 0.975, grain);
        int blue = tone(rgb & 0xff, light * 0.91, grain);
        return red << 16 | green << 8 | blue;
    }

    private static int tone(int value, double light, double grain) {
        return (int) Math.clamp(value * light + grain, 0, 255);
    }
}
