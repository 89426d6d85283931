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

/**
 * Plain text laid out on A4 pages as a typewriter would, so that an e-mail or a pasted note has pages, boxes and a picture
 * like any other document.
 */
final class TypedPages {
    private static final double WIDTH = 595;
    private static final double HEIGHT = 842;
    private static final double MARGIN = 56;
    private static final double ADVANCE = 6;
    private static final double LEADING = 14;
    private static final int COLUMNS = (int) ((WIDTH - 2 * MARGIN) / ADVANCE);
    private static final int ROWS = (int) ((HEIGHT - 2 * MARGIN) / LEADING);

    private final List<List<Word>> pages = new ArrayList<>();
    private final ReadingSource source;
    private int row = -1;
    private int column;

    TypedPages(String text, ReadingSource source) {
        this.source = source;
        pages.add(new ArrayList<>());
        text.lines().forEach(this::line);
    }

    List<Page> pages() {
        List<Page> all = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            all.add(new Page(i + 1, WIDTH, HEIGHT, source, 0, pages.get(i)));
        }
        return all;
    }

    private void line(String line) {
        newRow();
        for (String word : line.strip().split("[\\s\u00a0\u202f]+")) {
            for (int from = 0; from < word.length(); from += COLUMNS) {
                place(word.substring(from, Math.min(word.length(), from + COLUMNS)));
            }
        }
    }

    private void place(String word) {
        if (column > 0 && column + word.length() > COLUMNS) {
            newRow();
        }
        double x = MARGIN + column * ADVANCE;
        double y = MARGIN + row * LEADING;
        var box = new Box(pages.size(), x, y, word.length() * ADVANCE, LEADING - 3);
        pages.getLast().add(new Word(word, box, 1));
        column += word.length() + 1;
    }

    private void newRow() {
        column = 0;
        row++;
        if (row >= ROWS) {
            row = 0;
            pages.add(new ArrayList<>());
        }
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
        graphics.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 10));
        for (Word word : page.words()) {
            draw(graphics, word);
        }
        graphics.dispose();
        return image;
    }

    private static void draw(Graphics2D graphics, Word word) {
        for (int i = 0; i < word.text().length(); i++) {
            graphics.drawString(
                    word.text().substring(i, i + 1), (float) (word.box().x() + i * ADVANCE), (float)
                            (word.box().y() + LEADING - 5));
        }
    }
}
