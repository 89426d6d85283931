package fr.guichet.testing.bills;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A filled layout, as plain text or as a PDF with a text layer. */
public final class Sheet {
    private static final float MARGIN = 36;
    private static final int COLUMNS = 120;

    private final String layout;
    private final InventedBill bill;
    private final List<Cell> cells;

    Sheet(String layout, InventedBill bill, List<Cell> cells) {
        this.layout = layout;
        this.bill = bill;
        this.cells = cells;
    }

    public String layout() {
        return layout;
    }

    public InventedBill bill() {
        return bill;
    }

    private int pages() {
        return cells.stream().mapToInt(Cell::page).max().orElse(0) + 1;
    }

    /** The sheet as {@code pdftotext -layout} would print it. */
    public String text() {
        var text = new StringBuilder();
        for (int page = 0; page < pages(); page++) {
            int number = page;
            int last = cells.stream()
                    .filter(c -> c.page() == number)
                    .mapToInt(Cell::row)
                    .max()
                    .orElse(0);
            for (int row = 0; row <= last; row++) {
                text.append(row(number, row)).append('\n');
            }
            text.append(page + 1 < pages() ? "\f" : "");
        }
        return text.toString();
    }

    private String row(int page, int row) {
        var line = new StringBuilder();
        cells.stream()
                .filter(c -> c.page() == page && c.row() == row)
                .sorted(Comparator.comparingInt(Cell::column))
                .forEach(c -> {
                    int at = c.fromRight() ? c.column() - c.text().length() : c.column();
                    int wanted = line.isEmpty() ? Math.max(0, at) : Math.max(at, line.length() + 3);
                    line.append(" ".repeat(wanted - line.length())).append(c.text());
                });
        return line.toString();
    }

    /** The sheet as A4 pages in Helvetica. */
    public byte[] pdf() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages(); i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var out = new PDPageContentStream(document, page)) {
                    int number = i;
                    int row = -1;
                    float free = 0;
                    for (Cell cell :
                            cells.stream().filter(c -> c.page() == number).toList()) {
                        free = draw(out, cell, cell.row() == row ? free : 0);
                        row = cell.row();
                    }
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not left of what is drawn on its row already; answers where the next may begin. */
    private float draw(PDPageContentStream out, Cell cell, float free) throws IOException {
        PDFont font = new PDType1Font(
                cell.bold() || cell.large()
                        ? Standard14Fonts.FontName.HELVETICA_BOLD
                        : Standard14Fonts.FontName.HELVETICA);
        float size = cell.large() ? 12 : 7.5f;
        String text = cell.text().replace('\u202f', ' ');
        float step = (PDRectangle.A4.getWidth() - 2 * MARGIN) / COLUMNS;
        float width = font.getStringWidth(text) / 1000 * size;
        float x = Math.max(free, MARGIN + cell.column() * step - (cell.fromRight() ? width : 0));
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, PDRectangle.A4.getHeight() - MARGIN - 11.5f * (cell.row() + 1));
        out.showText(text);
        out.endText();
        return x + width + 9;
    }
}
