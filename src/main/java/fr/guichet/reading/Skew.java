package fr.guichet.reading;

import java.awt.image.BufferedImage;

/**
 * How far the lines of a page lean. The angle at which the page's rows are most uneven (the sum of squared differences of
 * neighbouring rows' ink) is the angle of its lines: Postl's projection profile, on a picture shrunk to some 800 rows.
 */
final class Skew {
    private static final double LIMIT = 8;
    private static final double COARSE = 1;
    private static final double FINE = 0.1;
    private static final int ROWS = 800;

    private final int width;
    private final int height;
    private final int[] xs;
    private final int[] ys;

    private Skew(BufferedImage gray) {
        var small = Gray.shrunk(gray, Math.max(1, gray.getHeight() / ROWS));
        width = small.getWidth();
        height = small.getHeight();
        byte[] pixels = Gray.bytes(small);
        int threshold = threshold(pixels);
        int count = 0;
        for (byte p : pixels) {
            count += (p & 0xff) < threshold ? 1 : 0;
        }
        xs = new int[count];
        ys = new int[count];
        int i = 0;
        for (int at = 0; at < pixels.length; at++) {
            if ((pixels[at] & 0xff) < threshold) {
                xs[i] = at % width;
                ys[i++] = at / width;
            }
        }
    }

    /** The clockwise lean in radians, 0 where the page has too little ink to tell. */
    static double of(BufferedImage gray) {
        var skew = new Skew(gray);
        if (skew.xs.length < 200 || skew.xs.length > skew.width * skew.height / 2) {
            return 0;
        }
        double coarse = skew.best(-LIMIT, LIMIT, COARSE);
        double fine = skew.best(coarse - COARSE, coarse + COARSE, FINE);
        return Math.toRadians(fine);
    }

    private double best(double from, double to, double step) {
        double best = 0;
        double most = score(0);
        for (double degrees = from; degrees <= to; degrees += step) {
            double score = score(Math.toRadians(degrees));
            if (score > most * 1.01) {
                most = score;
                best = degrees;
            }
        }
        return best;
    }

    private double score(double angle) {
        int margin = width / 4 + 2;
        int[] rows = new int[height + 2 * margin];
        double slope = Math.tan(angle);
        for (int i = 0; i < xs.length; i++) {
            int row = (int) Math.round(ys[i] - (xs[i] - width / 2.0) * slope) + margin;
            rows[Math.clamp(row, 0, rows.length - 1)]++;
        }
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double d = rows[i] - rows[i - 1];
            sum += d * d;
        }
        return sum;
    }

    /** Halfway between the mean and black: text, not the paper's tint. */
    private static int threshold(byte[] pixels) {
        long sum = 0;
        for (byte p : pixels) {
            sum += p & 0xff;
        }
        return (int) (sum / Math.max(1, pixels.length) * 2 / 3);
    }
}
