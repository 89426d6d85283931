package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Lettering;
import fr.guichet.engine.openpdf.Typeface;
import java.awt.Color;

/** The suppliers' marks: a shape and the name. */
final class Mark {
    private Mark() {}

    /**
     * @param size of the name's letters
     * @param y of the name's baseline
     */
    static void draw(Drawing drawing, Supplier supplier, Color colour, double size, double x, double y) {
        double r = 11;
        double top = y - 17;
        switch (supplier.design()) {
            case COLUMN -> {
                drawing.ink().fillRound(colour, x, top, 2 * r, 2 * r, r);
                Color hole = new Color(255, 255, 255);
                drawing.ink()
                        .polygon(
                                hole,
                                x + 12,
                                top + 3,
                                x + 6,
                                top + 12.5,
                                x + 10.5,
                                top + 12.5,
                                x + 9,
                                top + 19,
                                x + 16,
                                top + 9,
                                x + 11.5,
                                top + 9);
            }
            case BAND -> {
                drawing.ink().polygon(colour, x, top + 22, x + 11, top, x + 22, top + 22);
                drawing.ink().polygon(shade(colour), x + 11, top, x + 22, top + 22, x + 11, top + 22);
            }
            case TABLE -> {
                drawing.ink().fill(colour, x, top + 12, 5, 10);
                drawing.ink().fill(colour, x + 8, top + 6, 5, 16);
                drawing.ink().fill(colour, x + 16, top, 5, 22);
            }
        }
        drawing.left(new Lettering(Typeface.SANS_BOLD, size, colour), x + 30, y, supplier.name());
    }

    static Color shade(Color colour) {
        return new Color(
                (int) (colour.getRed() * 0.8), (int) (colour.getGreen() * 0.8), (int) (colour.getBlue() * 0.8));
    }

    /** So much white in a colour, 0 to 1. */
    static Color pale(Color colour, double white) {
        return new Color(
                (int) (colour.getRed() + (255 - colour.getRed()) * white),
                (int) (colour.getGreen() + (255 - colour.getGreen()) * white),
                (int) (colour.getBlue() + (255 - colour.getBlue()) * white));
    }
}
