package fr.guichet.domain;

import java.util.Optional;

/** The person or company a dossier is about, as far as it is known. Empty texts where nothing is known. */
public record Party(String name, Optional<String> email, Optional<String> phone, Optional<String> address) {
    public static final Party UNKNOWN = new Party("", Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }
}
