package fr.guichet.extraction.invoice;

import fr.guichet.domain.Box;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The cells of one line of a page from left to right, and their text with three spaces between cells. */
record Row(List<Cell> cells, String text, String folded) {
    static final String GAP = "   ";

    static Row of(List<Cell> cells) {
        String text = cells.stream().map(Cell::text).collect(Collectors.joining(GAP));
        return new Row(cells, text, Fold.fold(text));
    }

    /** All rows of a document from top to bottom; each cell is in one. */
    static List<Row> all(Doc doc) {
        List<Row> rows = new ArrayList<>();
        Set<Cell> seen = new HashSet<>();
        for (Cell cell : doc.cells()) {
            if (!seen.contains(cell)) {
                List<Cell> row = doc.layout().row(cell).stream()
                        .filter(c -> !seen.contains(c))
                        .toList();
                seen.addAll(row);
                rows.add(of(row));
            }
        }
        return rows;
    }

    Box box() {
        return cells.stream().map(Cell::box).reduce(Box::union).orElseThrow();
    }
}
