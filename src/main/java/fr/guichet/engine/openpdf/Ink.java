package fr.guichet.engine.openpdf;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** Something to draw on: a page or a picture. Places are points (1/72 inch) from the left and from the top. */
public interface Ink {
    /** Writes a line of text. @param y of the baseline */
    void text(Lettering lettering, double x, double y, String text);

    /** How far a line of text would reach, in points. */
    double width(Lettering lettering, String text);

    void fill(Color colour, double x, double y, double w, double h);

    /** A filled rectangle with round corners. */
    void fillRound(Color colour, double x, double y, double w, double h, double radius);

    /** The border of a rectangle with round corners; radius 0 for sharp ones. */
    void frame(Color colour, double thickness, double x, double y, double w, double h, double radius);

    void line(Color colour, double thickness, double x1, double y1, double x2, double y2);

    /** A filled polygon, its corners as x, y, x, y … */
    void polygon(Color colour, double... corners);

    void picture(BufferedImage picture, double x, double y, double w, double h);
}
