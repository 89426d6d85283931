package fr.guichet.domain;

import java.time.Instant;
import java.util.List;

/**
 * One document of a dossier. Usually one content; several where images were dropped together as the pages of one document.
 *
 * @param position the document's place in its dossier, from 0
 */
public record Document(
        DocumentId id, DossierId dossier, List<Content> parts, DocumentKind kind, int position, Instant receivedAt) {
    public Document {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a document has at least one content");
        }
    }

    public String fileName() {
        return parts.getFirst().fileName();
    }

    public Document as(DocumentKind other) {
        return new Document(id, dossier, parts, other, position, receivedAt);
    }
}
