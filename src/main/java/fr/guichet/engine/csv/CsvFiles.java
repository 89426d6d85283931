package fr.guichet.engine.csv;

import fr.guichet.base.Problem;
import fr.guichet.base.TableFiles;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Text that a spreadsheet opens by a double click: UTF-8 with its mark, semicolons and decimal commas in French. */
public final class CsvFiles implements TableFiles {
    private static final char MARK = '\ufeff';
    /** What a spreadsheet takes for the start of a formula, also after a tab or a line break. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final CSVFormat format;
    private final boolean comma;

    /** @param locale decides the separator and the decimal sign */
    public CsvFiles(Locale locale) {
        comma = locale.getLanguage().equals("fr");
        format = CSVFormat.EXCEL.builder().setDelimiter(comma ? ';' : ',').get();
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(Table table, OutputStream out) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(MARK);
            var printer = new CSVPrinter(writer, format);
            printer.printRecord(table.head().stream().map(CsvFiles::harmless));
            for (Iterator<List<Cell>> rows = table.rows().iterator(); rows.hasNext(); ) {
                printer.printRecord(rows.next().stream().map(this::text));
            }
            printer.flush();
        } catch (IOException e) {
            throw new Problem(e, "table.failed");
        }
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> harmless(text.value());
            case Cell.Number number -> {
                String plain = number.value().toPlainString();
                yield comma ? plain.replace('.', ',') : plain;
            }
            case Cell.Moment moment -> MOMENT.format(moment.value());
            case Cell.Empty _ -> "";
        };
    }

    /** A leading quote makes a spreadsheet take the rest for plain text. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
