package fr.guichet.extraction.request;

import fr.guichet.domain.DocumentId;
import fr.guichet.domain.Field;
import fr.guichet.domain.Message;
import fr.guichet.domain.Reading;
import java.util.List;
import java.util.Optional;

/** Finds the values of a request. */
public final class RequestReader {
    public List<Field> read(DocumentId document, Message message, Optional<Reading> reading) {
        return List.of();
    }
}
