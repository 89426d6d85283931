package fr.guichet.engine.openpdf;

import java.util.ArrayList;
import java.util.List;

/** Text set on an {@link Ink}: from the right, in the middle, wrapped, in columns. */
public final class Drawing {
    private final Ink ink;

    public Drawing(Ink ink) {
        this.ink = ink;
    }

    public Ink ink() {
        return ink;
    }

    public void left(Lettering lettering, double x, double y, String text) {
        if (!text.isEmpty()) {
            ink.text(lettering, x, y, text);
        }
    }

    /** Ends at x. */
    public void right(Lettering lettering, double x, double y, String text) {
        left(lettering, x - ink.width(lettering, text), y, text);
    }

    public void centre(Lettering lettering, double x, double y, String text) {
        left(lettering, x - ink.width(lettering, text) / 2, y, text);
    }

    /** Lines one under the other. @return the baseline after the last */
    public double lines(Lettering lettering, double x, double y, double leading, List<String> lines) {
        double at = y;
        for (String line : lines) {
            left(lettering, x, at, line);
            at += leading;
        }
        return at;
    }

    /** A text broken at blanks to a width. @return the baseline after the last line */
    public double paragraph(Lettering lettering, double x, double y, double width, String text) {
        return lines(lettering, x, y, lettering.size() * 1.32, wrap(lettering, width, text));
    }

    public List<String> wrap(Lettering lettering, double width, String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && ink.width(lettering, line + " " + word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
