package fr.guichet.extraction.invoice;

import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Extraction;
import fr.guichet.domain.Reading;
import java.util.List;

/** Reads an invoice. */
public final class InvoiceReader {
    public Extraction read(DocumentId document, Reading reading) {
        return new Extraction(DocumentKind.UNKNOWN, List.of(), List.of(), List.of());
    }
}
