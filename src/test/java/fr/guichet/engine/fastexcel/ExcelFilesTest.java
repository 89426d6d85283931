package fr.guichet.engine.fastexcel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.base.TableFiles.Cell;
import fr.guichet.base.TableFiles.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ExcelFilesTest {
    private final Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    @Test
    void valuesKeepTheirTypesAndFormulasStayTexts() throws Exception {
        Map<String, byte[]> parts = written(Stream.of(List.of(
                new Cell.Text("=HYPERLINK(\"http://x\")"),
                new Cell.Number(new BigDecimal("12.50")),
                new Cell.Moment(LocalDateTime.of(2026, 3, 1, 12, 0)))));
        String sheet = text(parts, "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>").contains("<v>12.5").contains("<v>46082.5");
        assertThat(text(parts, "xl/sharedStrings.xml")).contains("=HYPERLINK(");
        assertThat(text(parts, "xl/workbook.xml")).contains("Dossiers 1");
    }

    @Test
    void manyRowsPassThrough() throws IOException {
        Map<String, byte[]> parts = written(IntStream.range(0, 3000)
                .mapToObj(i -> List.of(
                        new Cell.Text("ligne " + i), new Cell.Number(BigDecimal.valueOf(i)), new Cell.Empty())));
        assertThat(text(parts, "xl/worksheets/sheet1.xml")).contains("r=\"3001\"");
    }

    @Property(tries = 60)
    void whateverATextHoldsTheFileIsWellFormed(@ForAll String text) throws Exception {
        Map<String, byte[]> parts =
                written(Stream.of(List.of(new Cell.Text(text), new Cell.Empty(), new Cell.Text("fin"))));
        Document strings = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get("xl/sharedStrings.xml")));
        assertThat(strings.getDocumentElement().getTextContent()).contains("fin");
    }

    private Map<String, byte[]> written(Stream<List<Cell>> rows) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new ExcelFiles().write(new Table("Dossiers/1", List.of("A", "B", "C"), rows), out);
        }
        Map<String, byte[]> parts = new HashMap<>();
        // its sizes stand in the directory at the end, which a stream does not see
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        Files.delete(file);
        return parts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
