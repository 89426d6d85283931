package fr.guichet.domain;

import java.util.Locale;

/** What a document is in the customer's matter. */
public enum DocumentKind {
    UNKNOWN,
    REQUEST,
    INVOICE,
    CREDIT_NOTE,
    E_INVOICE,
    IDENTITY,
    BANK_DETAILS,
    PROOF_OF_ADDRESS,
    KBIS,
    METER_PHOTO,
    CONTRACT,
    EVIDENCE,
    OTHER;

    public boolean isInvoice() {
        return this == INVOICE || this == CREDIT_NOTE || this == E_INVOICE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
