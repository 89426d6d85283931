package fr.guichet.domain;

/** Where a reading's words come from. MIXED: some pages from the text layer, some recognised. */
public enum ReadingSource {
    TEXT_LAYER,
    OCR,
    E_INVOICE_XML,
    MIXED
}
