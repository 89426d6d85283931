package fr.guichet.ui.accueil;

/** What the first screen has to show. */
public enum AccueilState {
    LOADING,
    /** Nothing ever came. */
    BLANK,
    FAILED,
    READY
}
