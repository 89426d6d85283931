package fr.guichet.domain;

/** What a person sees of a field at a glance. */
public enum FieldState {
    TO_CHECK,
    READ,
    RULE_VERIFIED,
    CONFIRMED,
    CORRECTED,
    IN_ERROR
}
