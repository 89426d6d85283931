package fr.guichet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Channel;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Message;
import fr.guichet.extraction.ExtractionService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void theSameNumberMakesTheSameDocumentAndAnotherMakesAnother() {
        assertThat(Samples.bill(4)).isEqualTo(Samples.bill(4));
        assertThat(Samples.bill(4).bytes()).isNotEqualTo(Samples.bill(5).bytes());
        assertThat(Samples.mail(4)).isEqualTo(Samples.mail(4));
    }

    @Test
    void aBillPrintsWhatItIsSaidToPrint() throws IOException {
        for (int n = 0; n < 12; n++) {
            Sample bill = Samples.bill(n);
            try (var document = Loader.loadPDF(bill.bytes())) {
                String text = new PDFTextStripper().getText(document).replace(" ", "");
                for (FieldName name : new FieldName[] {
                    FieldName.INVOICE_NUMBER, FieldName.CUSTOMER_REF, FieldName.CONTRACT_REF, FieldName.SUPPLIER_VAT
                }) {
                    assertThat(text).contains(bill.expected().get(name).replace(" ", ""));
                }
            }
        }
    }

    @Test
    void aRequestsValuesAreFoundInItsWords() {
        var extraction = new ExtractionService();
        for (int n = 0; n < 40; n++) {
            Sample note = Samples.note(n);
            var message = new Message(
                    Optional.empty(),
                    new String(note.bytes(), StandardCharsets.UTF_8),
                    Optional.empty(),
                    Channel.EMAIL);
            Map<FieldName, String> found = new TreeMap<>();
            extraction
                    .request(new DocumentId(new UUID(0, n)), message, Optional.empty())
                    .forEach(f -> found.put(f.name(), f.value()));
            assertThat(found).as(note.fileName()).containsAllEntriesOf(note.expected());
        }
    }
}
