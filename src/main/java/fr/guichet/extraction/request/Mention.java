package fr.guichet.extraction.request;

import fr.guichet.domain.FieldName;

/**
 * A value that a message names at one place.
 *
 * @param start index in the transcript
 * @param end index after the last character
 * @param score 0 to 1 that this is the value the request is about
 */
record Mention(FieldName name, String value, int start, int end, double score) {
    Mention scored(double other) {
        return new Mention(name, value, start, end, Math.clamp(other, 0, 0.99));
    }
}
