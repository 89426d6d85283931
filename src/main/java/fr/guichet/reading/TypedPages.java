package fr.guichet.reading;

import fr.guichet.domain.Box;
import fr.guichet.domain.Page;
import fr.guichet.domain.ReadingSource;
import fr.guichet.domain.Word;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text laid out on A4 pages as a typewriter would, so that an e-mail or a pasted note has pages, boxes and a picture
 * like any other document. Text set in columns by spaces keeps its columns: the letters become as small as its longest
 * line asks for. A form feed begins a page.
 */
final class TypedPages {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double MARGIN = 56;
    private static final double ADVANCE = 6;
    private static final double LEADING = 14;
    private static final double BOX_HEIGHT = 8;
    /** From the line's top to its words' boxes. */
    private static final double BOX_TOP = 2;

    private static final int COLUMNS = (int) ((WIDTH - 2 * MARGIN) / ADVANCE);
    private static final int MOST_COLUMNS = 220;
    private static final int COLUMNAR_LINES = 3;
    private static final int TAB = 8;
    private static final Pattern GAP = Pattern.compile("\\S {3,}\\S");
    private static final Pattern BLANKS = Pattern.compile("[ \\u00a0\\u202f]");

    private final List<List<Word>> pages = new ArrayList<>();
    private final ReadingSource source;
    private final boolean columnar;
    private final int columns;
    /** How much smaller than a typewriter's the letters are. */
    private final double pitch;

    private int row = -1;
    private int column;

    TypedPages(String text, ReadingSource source) {
        this.source = source;
        List<String> lines = text.lines().map(TypedPages::untabbed).toList();
        columnar = lines.stream().filter(l -> GAP.matcher(l).find()).count() >= COLUMNAR_LINES;
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        columns = columnar ? Math.clamp(longest, COLUMNS, MOST_COLUMNS) : COLUMNS;
        pitch = (double) COLUMNS / columns;
        pages.add(new ArrayList<>());
        lines.forEach(this::line);
    }

    List<Page> pages() {
        List<Page> all = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            all.add(new Page(i + 1, WIDTH, HEIGHT, source, 0, pages.get(i)));
        }
        return all;
    }

    private static String untabbed(String line) {
        var out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t') {
                out.append(" ".repeat(TAB - out.length() % TAB));
            } else {
                out.append(line.charAt(i));
            }
        }
        return out.toString();
    }

    private void line(String line) {
        String rest = line;
        for (int feed = rest.indexOf('\f'); feed >= 0; feed = rest.indexOf('\f')) {
            words(rest.substring(0, feed));
            newPage();
            rest = rest.substring(feed + 1);
        }
        words(rest);
    }

    private void words(String line) {
        newRow();
        int at = 0;
        for (String word : BLANKS.split(columnar ? line : line.strip(), -1)) {
            column = columnar ? Math.max(column, at) : column;
            at += word.length() + 1;
            for (int from = 0; from < word.length(); from += columns) {
                place(word.substring(from, Math.min(word.length(), from + columns)));
            }
        }
    }

    private void place(String word) {
        if (column > 0 && column + word.length() > columns) {
            newRow();
        }
        double x = MARGIN + column * ADVANCE * pitch;
        double y = MARGIN + (row * LEADING + BOX_TOP) * pitch;
        var box = new Box(pages.size(), x, y, word.length() * ADVANCE * pitch, BOX_HEIGHT * pitch);
        pages.getLast().add(new Word(word, box, 1));
        column += word.length() + 1;
    }

    private void newRow() {
        column = 0;
        row++;
        if (MARGIN + (row + 1) * LEADING * pitch > HEIGHT - MARGIN) {
            newPage();
            row = 0;
        }
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        row = -1;
        column = 0;
    }

    /** A page's picture, drawn where its boxes are. */
    static BufferedImage picture(Page page, double pixelsPerPoint) {
        var image = new BufferedImage(
                (int) Math.round(page.width() * pixelsPerPoint),
                (int) Math.round(page.height() * pixelsPerPoint),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(pixelsPerPoint, pixelsPerPoint);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(new Color(0x22, 0x2b, 0x33));
        var font = new Font(Font.MONOSPACED, Font.PLAIN, 10);
        for (Word word : page.words()) {
            graphics.setFont(font.deriveFont((float) (10 * word.box().h() / BOX_HEIGHT)));
            draw(graphics, word);
        }
        graphics.dispose();
        return image;
    }

    private static void draw(Graphics2D graphics, Word word) {
        double advance = word.box().w() / word.text().length();
        for (int i = 0; i < word.text().length(); i++) {
            graphics.drawString(
                    word.text().substring(i, i + 1), (float) (word.box().x() + i * advance), (float)
                            (word.box().y() + 7 * word.box().h() / BOX_HEIGHT));
        }
    }
}
