package fr.guichet.engine.openpdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws on a page of a PDF; text stays text. */
final class PdfInk implements Ink {
    private final PdfContentByte canvas;
    private final double height;
    private final Map<Typeface, BaseFont> fonts;

    PdfInk(PdfContentByte canvas, double height, Map<Typeface, BaseFont> fonts) {
        this.canvas = canvas;
        this.height = height;
        this.fonts = fonts;
    }

    /** The fonts of one document; each is embedded with the letters used only. */
    static Map<Typeface, BaseFont> fonts() {
        return new EnumMap<>(Typeface.class);
    }

    @Override
    public void text(Lettering lettering, double x, double y, String text) {
        canvas.beginText();
        canvas.setColorFill(lettering.colour());
        canvas.setFontAndSize(font(lettering), (float) lettering.size());
        canvas.setTextMatrix((float) x, (float) (height - y));
        canvas.showText(text);
        canvas.endText();
    }

    @Override
    public double width(Lettering lettering, String text) {
        return font(lettering).getWidthPoint(text, (float) lettering.size());
    }

    @Override
    public void fill(Color colour, double x, double y, double w, double h) {
        canvas.setColorFill(colour);
        canvas.rectangle((float) x, (float) (height - y - h), (float) w, (float) h);
        canvas.fill();
    }

    @Override
    public void fillRound(Color colour, double x, double y, double w, double h, double radius) {
        canvas.setColorFill(colour);
        canvas.roundRectangle((float) x, (float) (height - y - h), (float) w, (float) h, (float) radius);
        canvas.fill();
    }

    @Override
    public void frame(Color colour, double thickness, double x, double y, double w, double h, double radius) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth((float) thickness);
        canvas.roundRectangle((float) x, (float) (height - y - h), (float) w, (float) h, (float) radius);
        canvas.stroke();
    }

    @Override
    public void line(Color colour, double thickness, double x1, double y1, double x2, double y2) {
        canvas.setColorStroke(colour);
        canvas.setLineWidth((float) thickness);
        canvas.moveTo((float) x1, (float) (height - y1));
        canvas.lineTo((float) x2, (float) (height - y2));
        canvas.stroke();
    }

    @Override
    public void polygon(Color colour, double... corners) {
        canvas.setColorFill(colour);
        canvas.moveTo((float) corners[0], (float) (height - corners[1]));
        for (int i = 2; i < corners.length; i += 2) {
            canvas.lineTo((float) corners[i], (float) (height - corners[i + 1]));
        }
        canvas.closePath();
        canvas.fill();
    }

    @Override
    public void picture(BufferedImage picture, double x, double y, double w, double h) {
        try {
            Image image = Image.getInstance(Jpeg.of(picture, 0.8f));
            canvas.addImage(image, (float) w, 0, 0, (float) h, (float) x, (float) (height - y - h));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BaseFont font(Lettering lettering) {
        return fonts.computeIfAbsent(lettering.typeface(), Typeface::embedded);
    }
}
