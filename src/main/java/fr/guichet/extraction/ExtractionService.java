package fr.guichet.extraction;

import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Extraction;
import fr.guichet.domain.Field;
import fr.guichet.domain.Message;
import fr.guichet.domain.Reading;
import fr.guichet.extraction.invoice.InvoiceReader;
import fr.guichet.extraction.kind.KindReader;
import fr.guichet.extraction.request.RequestReader;
import java.util.List;
import java.util.Optional;

/** Finds the values in what was read. Works alone: no network, no clock, the same reading gives the same values. */
public final class ExtractionService {
    private final KindReader kinds = new KindReader();
    private final InvoiceReader invoices = new InvoiceReader(kinds);
    private final RequestReader requests = new RequestReader();

    /**
     * The values that an invoice prints, wrong ones included.
     *
     * @return fields in the order of their keys; kind UNKNOWN where the reading is no invoice
     */
    public Extraction invoice(DocumentId document, Reading reading) {
        return invoices.read(document, reading);
    }

    /** The values that a request names; with a reading each points at the words it stands in. */
    public List<Field> request(DocumentId document, Message message, Optional<Reading> reading) {
        return requests.read(document, message, reading);
    }

    /** What kind of document a reading looks like, OTHER where nothing speaks clearly. */
    public DocumentKind kind(Reading reading) {
        return kinds.kind(reading);
    }
}
