package fr.guichet.verification;

import fr.guichet.domain.BillLine;
import fr.guichet.domain.Document;
import fr.guichet.domain.Field;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.VatRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the rules judge by.
 *
 * @param lines of the invoice, empty for a request
 * @param vatRows of the invoice, empty for a request
 * @param today the day on which it is verified
 */
public record Case(
        Matter matter,
        Optional<Intent> intent,
        List<Field> fields,
        List<Document> documents,
        List<BillLine> lines,
        List<VatRow> vatRows,
        LocalDate today) {
    public Case {
        fields = List.copyOf(fields);
        documents = List.copyOf(documents);
        lines = List.copyOf(lines);
        vatRows = List.copyOf(vatRows);
    }
}
