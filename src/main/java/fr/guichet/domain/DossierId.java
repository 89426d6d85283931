package fr.guichet.domain;

import java.util.UUID;

/** Names one dossier in the store; people see its reference instead. */
public record DossierId(UUID value) {
    public static DossierId of(String text) {
        return new DossierId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
