package fr.guichet.extraction.layout;

import fr.guichet.domain.Box;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Word;
import fr.guichet.extraction.text.Fold;
import java.util.List;

/** Words that stand together on one line with no more than a space between them: a label, a value, a line of prose. */
public final class Cell {
    private final List<Word> words;
    private final int[] starts;
    private final String text;
    private final String folded;
    private final String bare;
    private final Box box;
    private final ReadingSource source;
    private final int index;

    Cell(List<Word> words, ReadingSource source, int index) {
        this.words = List.copyOf(words);
        this.source = source;
        this.index = index;
        starts = new int[words.size()];
        var joined = new StringBuilder();
        Box union = words.getFirst().box();
        for (int i = 0; i < starts.length; i++) {
            if (i > 0 && !(source != ReadingSource.OCR && isTorn(words.get(i - 1), words.get(i)))) {
                joined.append(' ');
            }
            starts[i] = joined.length();
            joined.append(words.get(i).text());
            union = union.union(words.get(i).box());
        }
        text = joined.toString();
        folded = Fold.fold(text);
        bare = Fold.bare(folded);
        box = union;
    }

    public String text() {
        return text;
    }

    /** The text without case and accents, of the same length. */
    public String folded() {
        return folded;
    }

    /** The folded text's letters and digits only: the form in which names are compared. */
    public String bare() {
        return bare;
    }

    public Box box() {
        return box;
    }

    public int page() {
        return box.page();
    }

    public List<Word> words() {
        return words;
    }

    /** The cell's place in its layout. */
    public int index() {
        return index;
    }

    public ReadingSource source() {
        return source;
    }

    public boolean isRecognised() {
        return source == ReadingSource.OCR;
    }

    /** The box around the words that a part of the text touches. */
    public Box box(int start, int end) {
        Box union = null;
        for (int i = 0; i < starts.length; i++) {
            if (touches(i, start, end)) {
                union = union == null
                        ? words.get(i).box()
                        : union.union(words.get(i).box());
            }
        }
        return union == null ? box : union;
    }

    /** The lowest confidence of the words that a part of the text touches. */
    public double confidence(int start, int end) {
        double lowest = 1;
        for (int i = 0; i < starts.length; i++) {
            if (touches(i, start, end)) {
                lowest = Math.min(lowest, words.get(i).confidence());
            }
        }
        return lowest;
    }

    /** Two parts of one word that a PDF draws apart to set its letters closer: there is no room for a space between them. */
    private static boolean isTorn(Word left, Word right) {
        double gap = right.box().x() - left.box().right();
        return Math.abs(gap) < 0.1 * Math.min(left.box().h(), right.box().h());
    }

    private boolean touches(int word, int start, int end) {
        return starts[word] < end
                && start < starts[word] + words.get(word).text().length();
    }

    @Override
    public String toString() {
        return text;
    }
}
