package fr.guichet.reading;

import java.awt.image.BufferedImage;

/**
 * Evens out the light on a page: shadows of a photo, coloured or grey paper. Each pixel is divided by the paper's
 * brightness around it, which is the upper end of a coarse grid of tiles, so that paper becomes white everywhere.
 */
final class Paper {
    private static final int TILE = 32;
    private static final int EVEN = 235;

    private Paper() {}

    /** The picture itself where its paper is white and even already. */
    static BufferedImage whitened(BufferedImage gray) {
        int columns = (gray.getWidth() + TILE - 1) / TILE;
        int rows = (gray.getHeight() + TILE - 1) / TILE;
        int[] paper = smooth(brightness(gray, columns, rows), columns, rows);
        int darkest = 255;
        for (int tile : paper) {
            darkest = Math.min(darkest, tile);
        }
        return darkest >= EVEN ? gray : divided(gray, paper, columns, rows);
    }

    private static int[] brightness(BufferedImage gray, int columns, int rows) {
        byte[] pixels = Gray.bytes(gray);
        int[] paper = new int[columns * rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                paper[r * columns + c] = ninthDecile(pixels, gray, c * TILE, r * TILE);
            }
        }
        return paper;
    }

    private static int ninthDecile(byte[] pixels, BufferedImage gray, int left, int top) {
        int[] histogram = new int[256];
        int count = 0;
        int bottom = Math.min(gray.getHeight(), top + TILE);
        int right = Math.min(gray.getWidth(), left + TILE);
        for (int y = top; y < bottom; y += 2) {
            for (int x = left; x < right; x += 2) {
                histogram[pixels[y * gray.getWidth() + x] & 0xff]++;
                count++;
            }
        }
        int above = count / 10;
        int level = 255;
        while (level > 0 && above >= histogram[level]) {
            above -= histogram[level--];
        }
        return level;
    }

    /** The brightest of a tile and its neighbours, so that a tile full of ink does not count as dark paper. */
    private static int[] smooth(int[] paper, int columns, int rows) {
        int[] out = new int[paper.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                int best = 0;
                for (int y = Math.max(0, r - 1); y <= Math.min(rows - 1, r + 1); y++) {
                    for (int x = Math.max(0, c - 1); x <= Math.min(columns - 1, c + 1); x++) {
                        best = Math.max(best, paper[y * columns + x]);
                    }
                }
                out[r * columns + c] = Math.max(best, 32);
            }
        }
        return out;
    }

    private static BufferedImage divided(BufferedImage gray, int[] paper, int columns, int rows) {
        var out = Gray.blank(gray.getWidth(), gray.getHeight());
        byte[] from = Gray.bytes(gray);
        byte[] to = Gray.bytes(out);
        for (int y = 0; y < gray.getHeight(); y++) {
            for (int x = 0; x < gray.getWidth(); x++) {
                int at = y * gray.getWidth() + x;
                to[at] = (byte) Math.min(255, (from[at] & 0xff) * 255 / light(paper, columns, rows, x, y));
            }
        }
        return out;
    }

    /** The paper's brightness at a pixel, between the middles of the four tiles around it. */
    private static int light(int[] paper, int columns, int rows, int x, int y) {
        int fx = Math.max(0, x - TILE / 2);
        int fy = Math.max(0, y - TILE / 2);
        int c = Math.min(columns - 1, fx / TILE);
        int r = Math.min(rows - 1, fy / TILE);
        int c2 = Math.min(columns - 1, c + 1);
        int r2 = Math.min(rows - 1, r + 1);
        int u = fx % TILE;
        int v = fy % TILE;
        int top = paper[r * columns + c] * (TILE - u) + paper[r * columns + c2] * u;
        int bottom = paper[r2 * columns + c] * (TILE - u) + paper[r2 * columns + c2] * u;
        return (top * (TILE - v) + bottom * v) / (TILE * TILE);
    }
}
