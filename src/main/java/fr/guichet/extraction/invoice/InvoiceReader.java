package fr.guichet.extraction.invoice;

import fr.guichet.domain.BillLine;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.Extraction;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Reading;
import fr.guichet.extraction.kind.KindReader;
import fr.guichet.extraction.label.Labels;
import java.util.List;

/** Reads an invoice: every finder looks at the same laid-out document and adds what it found. */
public final class InvoiceReader {
    private final Labels labels = new Labels();
    private final KindReader kinds;

    public InvoiceReader(KindReader kinds) {
        this.kinds = kinds;
    }

    public Extraction read(DocumentId document, Reading reading) {
        DocumentKind kind = kinds.kind(reading);
        var doc = new Doc(reading, labels);
        var findings = new Findings();
        List<Row> rows = Row.all(doc);
        new ReferenceFinder(doc).find(findings);
        new DateFinder(doc).find(findings);
        new PeriodFinder(doc, rows).find(findings);
        new CurrencyFinder(doc).find(findings);
        new PartyFinder(doc).find(findings);
        new CompanyNumberFinder(doc).find(findings);
        new CustomerFinder(doc).find(findings);
        new TotalFinder(doc).find(findings);
        List<BillLine> lines = new LineReader(doc, rows).lines();
        List<Register> registers = new RegisterReader(doc, rows).registers();
        new SupplyFinder(doc, rows, new PointFinder(doc), registers).find(findings);
        boolean energy = findings.value(FieldName.ENERGY).isPresent();
        if (energy) {
            boolean dual =
                    findings.value(FieldName.ENERGY).filter("dual"::equals).isPresent();
            new ConsumptionFinder(doc, rows, registers, lines).find(findings, dual);
        }
        DocumentKind told = kind.isInvoice() ? kind : DocumentKind.UNKNOWN;
        return new Extraction(told, findings.fields(document), lines, new VatRows(doc).rows());
    }
}
