package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Ink;
import fr.guichet.engine.openpdf.Lettering;
import fr.guichet.engine.openpdf.PictureInk;
import fr.guichet.engine.openpdf.Typeface;
import java.awt.Color;
import java.awt.image.BufferedImage;

/** The front of a meter with an index on its display. */
public record MeterPhoto(String point, int index) {
    public BufferedImage picture() {
        return PictureInk.draw(360, 300, 160, this::draw);
    }

    private void draw(Ink ink) {
        var d = new Drawing(ink);
        ink.fill(new Color(0xb9, 0xb2, 0xa6), 0, 0, 360, 300);
        ink.fillRound(new Color(0xf3, 0xf1, 0xe6), 40, 20, 280, 260, 12);
        ink.fillRound(new Color(0xd7, 0xe0, 0x4a), 40, 20, 280, 34, 12);
        d.left(new Lettering(Typeface.SANS_BOLD, 14, new Color(0x33, 0x3a, 0x20)), 58, 43, "Compteur communicant");
        ink.fillRound(new Color(0x9f, 0xb0, 0x8e), 70, 78, 220, 78, 6);
        Lettering display = new Lettering(Typeface.MONO_BOLD, 30, new Color(0x1c, 0x26, 0x18));
        d.left(display.sized(11), 82, 98, "INDEX BASE");
        d.left(display, 92, 138, "%06d".formatted(index));
        d.left(display.sized(11), 240, 138, "kWh");
        d.left(new Lettering(Typeface.SANS, 9, Color.DARK_GRAY), 70, 186, "PDL " + point);
        d.left(new Lettering(Typeface.SANS, 9, Color.DARK_GRAY), 70, 202, "230 V  60 A  50 Hz");
        ink.fillRound(new Color(0x55, 0x60, 0x66), 84, 222, 36, 22, 11);
        ink.fillRound(new Color(0x55, 0x60, 0x66), 240, 222, 36, 22, 11);
    }
}
