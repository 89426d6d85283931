package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Ink;
import fr.guichet.engine.openpdf.PdfPages;
import fr.guichet.engine.openpdf.PictureInk;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Puts sheets through a scanner: grey, a little askew, a little noisy; the PDF holds pictures and no text. */
public final class Scanner {
    private static final double DPI = 200;

    private final Random random;

    /** @param seed the same seed scans the same sheet to the same bytes */
    public Scanner(long seed) {
        random = new Random(seed);
    }

    public byte[] scan(String title, LocalDate day, List<Consumer<Ink>> sheets) {
        List<Consumer<Ink>> scanned = new ArrayList<>();
        for (Consumer<Ink> sheet : sheets) {
            BufferedImage picture = scan(PictureInk.draw(PdfPages.WIDTH, PdfPages.HEIGHT, DPI, sheet));
            scanned.add(ink -> ink.picture(picture, 0, 0, PdfPages.WIDTH, PdfPages.HEIGHT));
        }
        return PdfPages.write(title, day, scanned);
    }

    /** The picture as the scanner gives it: grey, turned by up to a degree, with noise. */
    public BufferedImage scan(BufferedImage sheet) {
        var grey = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(new Color(0xf4, 0xf4, 0xf4));
        graphics.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(
                Math.toRadians(random.nextDouble(0.35, 0.9) * (random.nextBoolean() ? 1 : -1)),
                grey.getWidth() / 2.0,
                grey.getHeight() / 2.0);
        graphics.drawImage(sheet, 0, 0, null);
        graphics.dispose();
        noise(grey.getRaster());
        return grey;
    }

    private void noise(WritableRaster raster) {
        int[] row = new int[raster.getWidth()];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                double value = 14 + row[x] * 0.92 + random.nextGaussian() * 5;
                row[x] = (int) Math.clamp(random.nextInt(90_000) == 0 ? 70 : value, 0, 255);
            }
            raster.setSamples(0, y, row.length, 1, 0, row);
        }
    }
}
