package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Ink;
import fr.guichet.engine.openpdf.Lettering;
import fr.guichet.engine.openpdf.Typeface;
import java.awt.Color;
import java.util.List;
import java.util.function.Consumer;

/**
 * A letter typed on one sheet.
 *
 * @param sender name, street, town, telephone …
 * @param placed "Nantes, le 5 novembre 2026"
 * @param paragraphs from the salutation to the closing formula
 */
public record Letter(
        List<String> sender,
        List<String> recipient,
        String placed,
        String subject,
        List<String> paragraphs,
        String signature,
        Typeface typeface) {
    private static final Color INK = new Color(0x18, 0x1a, 0x22);
    private static final Color PEN = new Color(0x1d, 0x33, 0x8a);

    public Letter {
        sender = List.copyOf(sender);
        recipient = List.copyOf(recipient);
        paragraphs = List.copyOf(paragraphs);
    }

    public Consumer<Ink> sheet() {
        return ink -> draw(new Drawing(ink));
    }

    /** The words of the letter, line by line, as somebody would paste them. */
    public String text() {
        return String.join("\n", sender) + "\n\n" + placed + "\n\nObjet : " + subject + "\n\n"
                + String.join("\n\n", paragraphs) + "\n\n" + signature;
    }

    private void draw(Drawing d) {
        Lettering text = new Lettering(typeface, typeface == Typeface.MONO ? 10 : 11.5, INK);
        Lettering strong = text.as(typeface == Typeface.MONO ? Typeface.MONO_BOLD : Typeface.SERIF_BOLD);
        double leading = text.size() * 1.35;
        d.lines(text, 70, 80, leading, sender);
        d.lines(text, 330, 160, leading, recipient);
        d.left(text, 330, 250, placed);
        double y = d.paragraph(strong, 70, 300, 455, "Objet : " + subject) + leading;
        for (String paragraph : paragraphs) {
            y = d.lines(text, 70, y, leading, d.wrap(text, 455, paragraph)) + leading * 0.7;
        }
        d.left(text, 330, y + 14, signature);
        flourish(d.ink(), 340, y + 44);
    }

    /** A hand's signature: a stroke up, loops, a line under it. */
    private static void flourish(Ink ink, double x, double y) {
        double lastX = x;
        double lastY = y;
        for (int i = 1; i <= 60; i++) {
            double t = i / 60.0;
            double nextX = x + 96 * t + 7 * Math.sin(t * 31);
            double nextY = y - 13 * Math.sin(t * 23) * (1 - 0.6 * t) - 5 * Math.cos(t * 9);
            ink.line(PEN, 1.1, lastX, lastY, nextX, nextY);
            lastX = nextX;
            lastY = nextY;
        }
        ink.line(PEN, 0.9, x - 6, y + 14, x + 104, y + 8);
    }
}
