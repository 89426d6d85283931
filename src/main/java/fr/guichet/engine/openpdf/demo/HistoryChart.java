package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Lettering;
import fr.guichet.engine.openpdf.Typeface;
import java.awt.Color;
import java.util.Collections;
import java.util.List;

/** Bars of what was used in the periods before, the last one in full colour. */
record HistoryChart(List<Integer> kwh, Color colour) {
    private static final Lettering SMALL = new Lettering(Typeface.SANS, 7, new Color(0x55, 0x5c, 0x63));

    void draw(Drawing d, double x, double y, double w, double h) {
        if (kwh.isEmpty()) {
            return;
        }
        d.left(SMALL.as(Typeface.SANS_BOLD).sized(9.5).in(Color.DARK_GRAY), x, y - 8, "Votre consommation en kWh");
        double step = w / kwh.size();
        double top = Collections.max(kwh);
        for (int i = 0; i < kwh.size(); i++) {
            double height = (h - 30) * kwh.get(i) / top;
            Color shade = i == kwh.size() - 1 ? colour : Mark.pale(colour, 0.6);
            d.ink().fill(shade, x + i * step + step * 0.2, y + h - 14 - height, step * 0.6, height);
            d.centre(SMALL, x + (i + 0.5) * step, y + h - 18 - height, String.valueOf(kwh.get(i)));
        }
        d.ink().line(Color.GRAY, 0.6, x, y + h - 14, x + w, y + h - 14);
    }
}
