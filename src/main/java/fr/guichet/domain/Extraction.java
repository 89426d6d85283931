package fr.guichet.domain;

import java.util.List;

/** What was found in one document. Fields in the order of their keys; lines and VAT rows in the order of the page. */
public record Extraction(DocumentKind kind, List<Field> fields, List<BillLine> lines, List<VatRow> vatRows) {
    public Extraction {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
        vatRows = List.copyOf(vatRows);
    }
}
