package fr.guichet.domain;

import java.util.Locale;

/** How a dossier came in. */
public enum Channel {
    FILE,
    FOLDER,
    EMAIL,
    WEB,
    LETTER,
    VOICEMAIL,
    COUNTER,
    PASTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
