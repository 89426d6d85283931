package fr.guichet.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.guichet.base.Problem;
import fr.guichet.base.Texts;
import fr.guichet.domain.Box;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Extraction;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Page;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Reading;
import fr.guichet.domain.ReadingSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadLineTest {
    private static final DocumentId DOCUMENT = new DocumentId(new UUID(0, 1));
    private final ReadLine lines = new ReadLine(Texts.in(Locale.FRANCE));

    @Test
    void amountsAreNumbersPointsAreListsAndTheUnknownIsNull() throws IOException {
        var extraction = new Extraction(
                DocumentKind.INVOICE,
                List.of(
                        field(new FieldKey(FieldName.PDL, 0), "14639806730239"),
                        field(new FieldKey(FieldName.PDL, 1), "22340858687517"),
                        field(FieldKey.of(FieldName.TOTAL_TTC), "1479.80")),
                List.of(),
                List.of());
        var reading = Reading.of(List.of(new Page(1, 595, 842, ReadingSource.TEXT_LAYER, 0, List.of())));
        JsonNode line = written(lines.of("a.pdf", reading, extraction, List.of(), 12));
        assertThat(line.at("/fields/total_ttc").decimalValue()).isEqualByComparingTo("1479.80");
        assertThat(line.at("/fields/pdl")).hasSize(2);
        assertThat(line.at("/fields/pce")).isEmpty();
        assertThat(line.at("/fields/iban").isNull()).isTrue();
        assertThat(line.at("/boxes/total_ttc/page").intValue()).isEqualTo(1);
        assertThat(line.at("/fields")).hasSize(28);
    }

    @Test
    void aFailureBearsItsCodeAndItsSentence() throws IOException {
        JsonNode line = written(lines.failed("b.pdf", new Problem("cancelled"), 3));
        assertThat(line.at("/error/code").textValue()).startsWith("GU-");
        assertThat(line.at("/error/message").textValue()).isEqualTo("L’opération a été annulée.");
    }

    private static Field field(FieldKey key, String value) {
        return Field.read(
                key,
                value,
                value,
                0.9,
                new Provenance.ReadFrom(DOCUMENT, new Box(1, 1, 2, 3, 4), ReadingSource.TEXT_LAYER));
    }

    private static JsonNode written(Object line) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new JsonLines(new PrintStream(bytes, true, StandardCharsets.UTF_8)).write(line);
        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).endsWith("\n").containsOnlyOnce("\n");
        return JsonLines.MAPPER.readTree(text);
    }
}
