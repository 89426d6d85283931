package fr.guichet.engine.openpdf;

import java.awt.Color;

/**
 * How a text looks.
 *
 * @param size in points
 */
public record Lettering(Typeface typeface, double size, Color colour) {
    public Lettering sized(double other) {
        return new Lettering(typeface, other, colour);
    }

    public Lettering in(Color other) {
        return new Lettering(typeface, size, other);
    }

    public Lettering as(Typeface other) {
        return new Lettering(other, size, colour);
    }
}
