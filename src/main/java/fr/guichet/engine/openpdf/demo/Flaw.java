package fr.guichet.engine.openpdf.demo;

/** What may be wrong with a bill. */
public enum Flaw {
    /** The total with tax is ten euros more than its parts. */
    TOTAL,
    /** One digit of the supplier's account is wrong. */
    IBAN,
    /** To be paid before it was issued. */
    DUE_BEFORE_ISSUE,
    /** The subscription and the contribution at the reduced rate that ended in August 2025. */
    OLD_VAT,
    /** The new index is a hundred more than the quantity billed allows. */
    INDEX,
    /** A point of delivery of thirteen digits. */
    SHORT_POINT
}
