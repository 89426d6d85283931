package fr.guichet.engine.openpdf.demo;

import fr.guichet.engine.openpdf.Drawing;
import fr.guichet.engine.openpdf.Lettering;

/**
 * The columns of a table.
 *
 * @param edges where each column begins, or ends where it is set from the right
 * @param fromRight true for columns of figures
 */
record Columns(double[] edges, boolean[] fromRight) {
    /** Columns as "36 210 r340": an r before an edge sets that column from the right. */
    static Columns at(String edges) {
        String[] parts = edges.split(" ");
        double[] places = new double[parts.length];
        boolean[] right = new boolean[parts.length];
        for (int i = 0; i < parts.length; i++) {
            right[i] = parts[i].startsWith("r");
            places[i] = Double.parseDouble(parts[i].substring(right[i] ? 1 : 0));
        }
        return new Columns(places, right);
    }

    void row(Drawing drawing, Lettering lettering, double y, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (fromRight[i]) {
                drawing.right(lettering, edges[i], y, cells[i]);
            } else {
                drawing.left(lettering, edges[i], y, cells[i]);
            }
        }
    }
}
