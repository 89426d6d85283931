package fr.guichet.extraction.layout;

import fr.guichet.domain.Box;
import fr.guichet.domain.Page;
import fr.guichet.domain.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins a page's words to runs: next to each other on one base line, with less than a column's gap between them. */
final class CellBuilder {
    /** A gap wider than this many word heights parts two cells; a space in running text is a third of it. */
    private static final double GAP = 1.2;

    private CellBuilder() {}

    /** The runs from top to bottom, left to right. */
    static List<List<Word>> runs(Page page) {
        List<Word> words = new ArrayList<>(page.words());
        words.removeIf(w -> w.text().isBlank());
        words.sort(Comparator.comparingDouble(w -> w.box().x()));
        List<List<Word>> open = new ArrayList<>();
        for (Word word : words) {
            List<Word> best = null;
            double nearest = Double.MAX_VALUE;
            for (List<Word> run : open) {
                double gap = gap(run.getLast(), word);
                if (gap < nearest && isOnLine(run.getLast().box(), word.box())) {
                    best = run;
                    nearest = gap;
                }
            }
            if (best == null) {
                open.add(new ArrayList<>(List.of(word)));
            } else {
                best.add(word);
            }
        }
        open.sort(Comparator.<List<Word>>comparingDouble(
                        r -> Math.round(r.getFirst().box().bottom() / 3))
                .thenComparingDouble(r -> r.getFirst().box().x()));
        return open;
    }

    /** The gap between two words, or more than any where they are too far apart to belong together. */
    private static double gap(Word before, Word after) {
        Box left = before.box();
        Box right = after.box();
        double gap = right.x() - left.right();
        double smaller = Math.min(size(before), size(after));
        double height = Math.min(Math.max(size(before), size(after)), 1.6 * smaller);
        boolean near = gap < GAP * height && gap > -Math.max(height, 0.5 * Math.min(left.w(), right.w()));
        return near ? Math.abs(gap) : Double.MAX_VALUE;
    }

    /** A word's height, or what its letters' width lets expect where it is flat: a dash, a point. */
    private static double size(Word word) {
        return Math.max(word.box().h(), 1.3 * word.box().w() / word.text().length());
    }

    private static boolean isOnLine(Box a, Box b) {
        double lower = Math.max(a.h(), b.h());
        return Math.abs(a.bottom() - b.bottom()) < 0.3 * lower || Math.abs(a.centreY() - b.centreY()) < 0.3 * lower;
    }
}
