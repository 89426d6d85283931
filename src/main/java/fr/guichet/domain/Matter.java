package fr.guichet.domain;

/** What kind of matter a dossier is: somebody asks for something, an invoice is to be checked, or nobody knows yet. */
public enum Matter {
    UNKNOWN,
    REQUEST,
    INVOICE
}
