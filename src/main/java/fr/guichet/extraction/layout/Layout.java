package fr.guichet.extraction.layout;

import fr.guichet.domain.Box;
import fr.guichet.domain.Page;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a document and how they lie to each other. Distances are in points. */
public final class Layout {
    /** Lines of one block follow each other within so many heights. */
    private static final double STEP = 2.6;

    private final List<Cell> cells = new ArrayList<>();
    private final List<List<Cell>> pages = new ArrayList<>();
    private final List<Page> sheets;
    private final Map<Integer, List<Cell>> byNumber = new HashMap<>();
    private final Map<Integer, List<Cell>> rows = new HashMap<>();

    private Layout(Reading reading) {
        sheets = reading.pages();
        for (Page page : sheets) {
            List<Cell> own = new ArrayList<>();
            for (List<Word> run : CellBuilder.runs(page)) {
                own.add(new Cell(run, page.source(), cells.size() + own.size()));
            }
            pages.add(own);
            byNumber.put(page.number(), own);
            cells.addAll(own);
        }
    }

    public static Layout of(Reading reading) {
        return new Layout(reading);
    }

    /** All cells, page by page, from top to bottom, left to right. */
    public List<Cell> cells() {
        return cells;
    }

    public List<List<Cell>> pages() {
        return pages;
    }

    public Page sheet(Cell cell) {
        return sheets.stream()
                .filter(p -> p.number() == cell.page())
                .findFirst()
                .orElseThrow();
    }

    /** The cells on the same line, left to right, the given one among them. */
    public List<Cell> row(Cell cell) {
        return rows.computeIfAbsent(cell.index(), i -> findRow(cell));
    }

    private List<Cell> findRow(Cell cell) {
        List<Cell> row = new ArrayList<>();
        for (Cell other : page(cell)) {
            if (isBeside(cell.box(), other.box())) {
                row.add(other);
            }
        }
        row.sort(Comparator.comparingDouble(c -> c.box().x()));
        return row;
    }

    /** The cells on the same line to the right, nearest first. */
    public List<Cell> right(Cell cell) {
        List<Cell> right = new ArrayList<>();
        for (Cell other : row(cell)) {
            if (other != cell && other.box().x() >= cell.box().right() - 1) {
                right.add(other);
            }
        }
        return right;
    }

    /** The cells below that share some of the width, nearest first, no further down than so many points. */
    public List<Cell> below(Cell cell, Box from, double distance) {
        List<Cell> under = new ArrayList<>();
        for (Cell other : page(cell)) {
            double drop = other.box().y() - from.y();
            boolean lower = other.box().centreY() > from.bottom() && drop <= distance;
            if (other != cell && lower && overlap(from, other.box()) > 0) {
                under.add(other);
            }
        }
        under.sort(Comparator.comparingDouble(c -> c.box().y()));
        return under;
    }

    /** The cells above that share some of the width, nearest first, no further up than so many points. */
    public List<Cell> above(Cell cell, double distance) {
        List<Cell> over = new ArrayList<>();
        for (Cell other : page(cell)) {
            double rise = cell.box().y() - other.box().y();
            boolean higher = other.box().centreY() < cell.box().y() && rise <= distance;
            if (other != cell && higher && overlap(cell.box(), other.box()) > 0) {
                over.add(other);
            }
        }
        over.sort(Comparator.comparingDouble(c -> -c.box().y()));
        return over;
    }

    /** The line that goes on where this one ends: same left edge, directly below. */
    public Optional<Cell> next(Cell cell) {
        Cell nearest = null;
        for (Cell other : page(cell)) {
            double drop = other.box().y() - cell.box().y();
            boolean lower = other.box().centreY() > cell.box().bottom()
                    && drop <= STEP * Math.max(cell.box().h(), other.box().h());
            if (lower
                    && startsLike(cell, other)
                    && (nearest == null || other.box().y() < nearest.box().y())) {
                nearest = other;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The line before this one: same left edge, directly above. */
    public Optional<Cell> previous(Cell cell) {
        Cell nearest = null;
        for (Cell other : page(cell)) {
            double rise = cell.box().y() - other.box().y();
            boolean higher = other.box().centreY() < cell.box().y()
                    && rise <= STEP * Math.max(cell.box().h(), other.box().h());
            if (higher
                    && startsLike(cell, other)
                    && (nearest == null || other.box().y() > nearest.box().y())) {
                nearest = other;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean startsLike(Cell a, Cell b) {
        return Math.abs(a.box().x() - b.box().x())
                < 1.1 * Math.min(a.box().h(), b.box().h());
    }

    /** How many points two boxes share from left to right; negative is the gap between them. */
    public static double overlap(Box a, Box b) {
        return Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    }

    private List<Cell> page(Cell cell) {
        return byNumber.getOrDefault(cell.page(), List.of());
    }

    private static boolean isBeside(Box a, Box b) {
        double height = Math.min(a.h(), b.h());
        return Math.abs(a.centreY() - b.centreY()) < 0.55 * height || Math.abs(a.bottom() - b.bottom()) < 0.4 * height;
    }
}
