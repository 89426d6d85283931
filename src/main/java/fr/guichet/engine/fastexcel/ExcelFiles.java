package fr.guichet.engine.fastexcel;

import fr.guichet.base.Problem;
import fr.guichet.base.TableFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Workbooks of one sheet with its head kept in sight. A text is stored as a text: nothing in it is a formula. Rows go
 * to the file as they come, so that their number costs no memory.
 */
public final class ExcelFiles implements TableFiles {
    private static final int FLUSHED = 500;
    /** A cell holds no more characters. */
    private static final int LONGEST = 32_767;

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(Table table, OutputStream out) {
        try {
            var book = new Workbook(out, "Guichet", "1.0");
            Worksheet sheet = book.newWorksheet(sheetName(table.name()));
            head(table.head(), sheet);
            int at = 1;
            for (Iterator<List<Cell>> rows = table.rows().iterator(); rows.hasNext(); at++) {
                row(rows.next(), at, sheet);
                if (at % FLUSHED == 0) {
                    sheet.flush();
                }
            }
            sheet.setAutoFilter(0, 0, Math.max(1, at - 1), table.head().size() - 1);
            book.finish();
        } catch (IOException e) {
            throw new Problem(e, "table.failed");
        }
    }

    private static void head(List<String> names, Worksheet sheet) {
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, clean(names.get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, 22);
        }
        sheet.freezePane(0, 1);
    }

    private static void row(List<Cell> cells, int row, Worksheet sheet) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Text text -> sheet.value(row, column, clean(text.value()));
                case Cell.Number number -> sheet.value(row, column, number.value());
                case Cell.Moment moment -> {
                    sheet.value(row, column, moment.value());
                    sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
                }
                case Cell.Empty _ -> {}
            }
        }
    }

    /** What XML cannot hold goes: control characters and halves of pairs. */
    private static String clean(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.substring(0, Math.min(kept.length(), LONGEST));
    }

    private static String sheetName(String name) {
        String plain = clean(name).replaceAll("[\\\\/*?\\[\\]:']", " ").strip();
        return plain.isEmpty() ? "Guichet" : plain.substring(0, Math.min(plain.length(), 31));
    }
}
