package fr.guichet.extraction.invoice;

import fr.guichet.domain.Box;
import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Found;

/**
 * A value that a field may have, because of one place of the document.
 *
 * @param score 0 to 1 how much the place speaks for it
 * @param legible 0 to 1 that its characters are read right
 */
record Guess(String value, String raw, Box box, Cell cell, double score, double legible) {
    static Guess of(Found<String> found, Cell cell, double score) {
        return new Guess(
                found.value(),
                found.raw(),
                cell.box(found.start(), found.end()),
                cell,
                score,
                cell.confidence(found.start(), found.end()));
    }

    Guess scored(double other) {
        return new Guess(value, raw, box, cell, other, legible);
    }

    Guess as(String other) {
        return new Guess(other, raw, box, cell, score, legible);
    }
}
