package fr.guichet.extraction.label;

import fr.guichet.domain.Box;
import fr.guichet.extraction.layout.Cell;

/**
 * A label found in a cell.
 *
 * @param start index of its first character in the cell's text
 * @param end index after its last character
 */
public record LabelMatch(String name, double strength, Cell cell, int start, int end) {
    public Box box() {
        return cell.box(start, end);
    }

    boolean covers(LabelMatch other) {
        return start <= other.start && other.end <= end && end - start > other.end - other.start;
    }
}
