package fr.guichet.domain;

import java.util.UUID;

/** Names one document in the store. */
public record DocumentId(UUID value) {
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
