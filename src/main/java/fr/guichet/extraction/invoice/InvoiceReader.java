package fr.guichet.extraction.invoice;

import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Extraction;
import fr.guichet.domain.Reading;
import fr.guichet.extraction.label.Labels;
import java.util.List;

/** Reads an invoice: every finder looks at the same laid-out document and adds what it found. */
public final class InvoiceReader {
    private final Labels labels = new Labels();

    public Extraction read(DocumentId document, Reading reading) {
        var doc = new Doc(reading, labels);
        var findings = new Findings();
        new ReferenceFinder(doc).find(findings);
        new DateFinder(doc).find(findings);
        new TotalFinder(doc).find(findings);
        return new Extraction(DocumentKind.INVOICE, findings.fields(document), List.of(), new VatRows(doc).rows());
    }
}
