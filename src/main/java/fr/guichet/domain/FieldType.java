package fr.guichet.domain;

/** What a field's value is made of; decides how it is checked, shown and typed. */
public enum FieldType {
    TEXT,
    NAME,
    ADDRESS,
    /** ISO date, or {@code --MM-DD} where the year is not written. */
    DATE,
    /** Decimal with a point. */
    MONEY,
    /** Decimal with a point. */
    NUMBER,
    /** One of a few words, see the field's own list. */
    CODE,
    IDENTIFIER,
    EMAIL,
    /** E.164. */
    PHONE,
    IBAN
}
