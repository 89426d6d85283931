package fr.guichet.engine.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.base.TableFiles.Cell;
import fr.guichet.base.TableFiles.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

class CsvFilesTest {
    @Test
    void frenchSpreadsheetsOpenItByADoubleClick() {
        assertThat(written(
                        Locale.FRANCE,
                        List.of(
                                new Cell.Text("Éva; \"Durand\""),
                                new Cell.Number(new BigDecimal("12.50")),
                                new Cell.Moment(LocalDateTime.of(2026, 3, 1, 9, 5)),
                                new Cell.Empty())))
                .isEqualTo("\ufeffA;B;C;D\r\n\"Éva; \"\"Durand\"\"\";12,50;2026-03-01 09:05;\r\n");
    }

    @Test
    void englishOnesUseCommasAndPoints() {
        assertThat(written(
                        Locale.UK,
                        List.of(
                                new Cell.Text("x"),
                                new Cell.Number(new BigDecimal("-1.5")),
                                new Cell.Empty(),
                                new Cell.Empty())))
                .isEqualTo("\ufeffA,B,C,D\r\nx,-1.5,,\r\n");
    }

    @Property(tries = 300)
    void noTextIsAFormulaAndNoneIsLost(@ForAll String text) throws IOException {
        String csv = written(
                Locale.FRANCE, List.of(new Cell.Text(text), new Cell.Empty(), new Cell.Empty(), new Cell.Text("end")));
        var records = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(csv.substring(1)))
                .getRecords();
        assertThat(records).hasSize(2);
        String back = records.get(1).get(0);
        assertThat(back).isIn(text, "'" + text, encodable(text), "'" + encodable(text));
        assertThat(back).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-");
        assertThat(back).doesNotStartWith("@").doesNotStartWith("\t").doesNotStartWith("\r");
    }

    /** Halves of pairs have no UTF-8. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String written(Locale locale, List<Cell> row) {
        var out = new ByteArrayOutputStream();
        new CsvFiles(locale).write(new Table("t", List.of("A", "B", "C", "D"), Stream.of(row)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
