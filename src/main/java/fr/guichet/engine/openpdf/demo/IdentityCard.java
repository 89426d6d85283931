package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Ink;
import fr.guichet.engine.openpdf.Lettering;
import fr.guichet.engine.openpdf.PictureInk;
import fr.guichet.engine.openpdf.Typeface;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;

/**
 * A drawing of an identity card that nobody could take for one: SPECIMEN across it, no state's emblem, an invented number.
 */
public record IdentityCard(String last, String first, LocalDate born, String place, LocalDate expires) {
    private static final double W = 243;
    private static final double H = 153;
    private static final Color INK = new Color(0x22, 0x2a, 0x3a);
    private static final Lettering LABEL = new Lettering(Typeface.SANS, 5, new Color(0x4a, 0x62, 0x7a));
    private static final Lettering VALUE = new Lettering(Typeface.SANS_BOLD, 8.5, INK);

    /** The card, 300 pixels an inch. */
    public BufferedImage picture() {
        return PictureInk.draw(W, H, 300, this::draw);
    }

    private void draw(Ink ink) {
        var d = new Drawing(ink);
        ink.fill(new Color(0xe6, 0xee, 0xf3), 0, 0, W, H);
        for (int i = 0; i < 28; i++) {
            ink.line(new Color(0xd3, 0xe2, 0xea), 0.6, 0, i * 6, W, i * 6 - 20);
        }
        d.left(new Lettering(Typeface.SANS_BOLD, 9, new Color(0x2b, 0x4c, 0x7e)), 12, 18, "CARTE NATIONALE D’IDENTITÉ");
        d.right(LABEL.sized(6.5), W - 12, 18, "SPECIMEN");
        portrait(ink);
        value(d, 92, 38, "NOM", last);
        value(d, 92, 60, "Prénoms", first);
        value(d, 92, 82, "Date de naissance", Figures.date(born).replace('/', ' '));
        value(d, 168, 82, "Lieu", place);
        value(d, 92, 104, "N° du document", "X0SPEC1M3");
        value(d, 168, 104, "Date d’expiration", Figures.date(expires).replace('/', ' '));
        d.left(new Lettering(Typeface.SANS_BOLD, 34, new Color(0xc0, 0x39, 0x39, 70)), 40, 100, "SPECIMEN");
        d.left(
                new Lettering(Typeface.MONO, 8, INK),
                12,
                144,
                ("IDSPE" + last.replaceAll("[^A-Z]", "") + "<<<<<<<<<<<<<<<<<<<<<<<<<<<<").substring(0, 36));
    }

    private static void portrait(Ink ink) {
        ink.fill(new Color(0xc9, 0xd3, 0xdb), 12, 30, 64, 82);
        ink.fillRound(new Color(0x8d, 0x9a, 0xa6), 30, 44, 28, 32, 14);
        ink.fillRound(new Color(0x8d, 0x9a, 0xa6), 20, 80, 48, 32, 16);
    }

    private static void value(Drawing d, double x, double y, String label, String value) {
        d.left(LABEL, x, y, label);
        d.left(VALUE, x, y + 10, value);
    }
}
