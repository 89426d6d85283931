package fr.guichet.ui.common.page;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A page's picture, ready for the screen.
 *
 * @param pixels row by row, alpha, red, green, blue, always opaque
 * @param pixelsPerPoint how sharp it is
 */
public record Picture(int width, int height, int[] pixels, double pixelsPerPoint) {

    /** The picture, brought down to the wanted width where it is much larger. */
    static Picture of(BufferedImage image, double pixelsPerPoint, double wanted) {
        BufferedImage small = image;
        double scale = pixelsPerPoint;
        while (scale > 2 * wanted) {
            small = scaled(small, 0.5);
            scale /= 2;
        }
        if (scale > 1.2 * wanted) {
            small = scaled(small, wanted / scale);
            scale = wanted;
        }
        return new Picture(small.getWidth(), small.getHeight(), opaque(small), scale);
    }

    private static BufferedImage scaled(BufferedImage image, double by) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * by));
        int height = Math.max(1, (int) Math.round(image.getHeight() * by));
        return drawn(image, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = out.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        // paper shows where a picture lets it through
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return out;
    }

    private static int[] opaque(BufferedImage image) {
        boolean plain = image.getType() == BufferedImage.TYPE_INT_RGB
                && image.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && buffer.getData().length == image.getWidth() * image.getHeight();
        BufferedImage rgb = plain ? image : drawn(image, image.getWidth(), image.getHeight());
        int[] pixels = ((DataBufferInt) rgb.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xff000000;
        }
        return pixels;
    }

    /** In points. */
    public double pageWidth() {
        return width / pixelsPerPoint;
    }

    /** In points. */
    public double pageHeight() {
        return height / pixelsPerPoint;
    }

    long bytes() {
        return 4L * pixels.length;
    }
}
