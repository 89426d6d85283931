package fr.guichet.engine.openpdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Draws into a picture, as a printer would have printed the page. */
public final class PictureInk implements Ink {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Graphics2D graphics;
    private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);

    private PictureInk(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /**
     * A sheet drawn as a picture.
     *
     * @param w width in points
     * @param h height in points
     * @param dpi pixels an inch
     */
    public static BufferedImage draw(double w, double h, double dpi, Consumer<Ink> sheet) {
        double scale = dpi / 72;
        var picture =
                new BufferedImage((int) Math.round(w * scale), (int) Math.round(h * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        sheet.accept(new PictureInk(graphics));
        graphics.dispose();
        return picture;
    }

    @Override
    public void text(Lettering lettering, double x, double y, String text) {
        graphics.setColor(lettering.colour());
        graphics.fill(font(lettering).createGlyphVector(UNHINTED, text).getOutline((float) x, (float) y));
    }

    @Override
    public double width(Lettering lettering, String text) {
        return font(lettering)
                .createGlyphVector(UNHINTED, text)
                .getLogicalBounds()
                .getWidth();
    }

    @Override
    public void fill(Color colour, double x, double y, double w, double h) {
        graphics.setColor(colour);
        graphics.fill(new Rectangle2D.Double(x, y, w, h));
    }

    @Override
    public void fillRound(Color colour, double x, double y, double w, double h, double radius) {
        graphics.setColor(colour);
        graphics.fill(new RoundRectangle2D.Double(x, y, w, h, 2 * radius, 2 * radius));
    }

    @Override
    public void frame(Color colour, double thickness, double x, double y, double w, double h, double radius) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) thickness));
        graphics.draw(new RoundRectangle2D.Double(x, y, w, h, 2 * radius, 2 * radius));
    }

    @Override
    public void line(Color colour, double thickness, double x1, double y1, double x2, double y2) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) thickness));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void polygon(Color colour, double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        graphics.setColor(colour);
        graphics.fill(path);
    }

    @Override
    public void picture(BufferedImage picture, double x, double y, double w, double h) {
        var placed = new java.awt.geom.AffineTransform(w / picture.getWidth(), 0, 0, h / picture.getHeight(), x, y);
        graphics.drawImage(picture, placed, null);
    }

    private Font font(Lettering lettering) {
        return fonts.computeIfAbsent(lettering.typeface(), Typeface::drawn).deriveFont((float) lettering.size());
    }
}
