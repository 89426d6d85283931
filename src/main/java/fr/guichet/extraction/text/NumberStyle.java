package fr.guichet.extraction.text;

/** How a document writes 1 234,56: decides what a single separator before three digits means. */
public enum NumberStyle {
    /** 1 234,56 or 1.234,56 */
    COMMA_DECIMAL,
    /** 1,234.56 */
    POINT_DECIMAL
}
