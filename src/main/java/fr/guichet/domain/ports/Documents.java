package fr.guichet.domain.ports;

import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Sha256;
import java.util.List;
import java.util.Optional;

/** The documents of dossiers, and what was read in them. Their bytes are in the {@link Vault}. */
public interface Documents {
    void add(Document document);

    /** In their order. */
    List<Document> of(DossierId dossier);

    Optional<Document> find(DocumentId id);

    /** Every document that holds the same bytes, oldest first. */
    List<Document> holding(Sha256 sha256);

    void mark(DocumentId id, DocumentKind kind);

    void saveReading(DocumentId id, Reading reading);

    Optional<Reading> reading(DocumentId id);
}
