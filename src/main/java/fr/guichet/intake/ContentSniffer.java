package fr.guichet.intake;

import fr.guichet.domain.MediaKind;

/** Tells by its bytes what a file is. Its name does not matter. Thread-safe. */
public interface ContentSniffer {
    /** How many of a file's first bytes are wanted. */
    int HEAD = 64 * 1024;

    Nature sniff(byte[] head);

    /** What a file is. */
    sealed interface Nature {
        /** Something that is taken in. */
        record Known(MediaKind kind) implements Nature {}

        /** A ZIP, which may still be an office document. */
        record Archive() implements Nature {}

        /** Something that is not taken in; what is the text key {@code intake.nature.<what>}. */
        record Foreign(String what) implements Nature {}
    }
}
