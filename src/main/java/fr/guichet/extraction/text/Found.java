package fr.guichet.extraction.text;

/**
 * A value found in a text.
 *
 * @param raw as it stands there
 * @param start index of its first character
 * @param end index after its last character
 */
public record Found<T>(T value, String raw, int start, int end) {
    static <T> Found<T> at(T value, String text, int start, int end) {
        return new Found<>(value, text.substring(start, end), start, end);
    }
}
