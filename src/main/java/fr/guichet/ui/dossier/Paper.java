package fr.guichet.ui.dossier;

import fr.guichet.domain.Document;
import fr.guichet.domain.Reading;
import java.util.Optional;

/**
 * A document as the list shows it.
 *
 * @param details its kind, its pages, how it was read
 * @param attached it came inside the one above it
 */
public record Paper(
        Document document, Optional<Reading> reading, String icon, String name, String details, boolean attached) {}
