package fr.guichet.ui.reception;

/** What the list has to show. */
public enum ReceptionState {
    LOADING,
    BLANK,
    READY
}
