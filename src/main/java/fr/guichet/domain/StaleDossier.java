package fr.guichet.domain;

/** A dossier was changed by somebody else since it was loaded. */
public final class StaleDossier extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StaleDossier(String reference) {
        super("dossier " + reference + " was changed meanwhile");
    }
}
