package fr.guichet.ui.dossier;

import fr.guichet.domain.Document;
import fr.guichet.domain.Reading;
import java.util.Optional;

/**
 * A document as the list shows it.
 *
 * @param kind what it is, in words
 * @param details its pages, how they were read
 * @param attached it came inside the one above it
 */
public record Paper(
        Document document,
        Optional<Reading> reading,
        String icon,
        String name,
        String kind,
        String details,
        boolean attached) {}
