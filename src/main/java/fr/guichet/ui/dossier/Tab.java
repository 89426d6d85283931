package fr.guichet.ui.dossier;

import java.util.Locale;

/** What the right side shows. Those of later versions are there, off, and say why. */
public enum Tab {
    FIELDS(true),
    ANOMALIES(true),
    JOURNAL(true),
    CONSENT(false),
    CONTRACT(false),
    SIGNATURE(false),
    PAYMENT(false);

    private final boolean there;

    Tab(boolean there) {
        this.there = there;
    }

    /** False for what this version does not have. */
    public boolean isThere() {
        return there;
    }

    public String textKey() {
        return "dossier.tab." + name().toLowerCase(Locale.ROOT);
    }

    /** Why it cannot be chosen. */
    public String reasonKey() {
        return textKey() + ".later";
    }
}
