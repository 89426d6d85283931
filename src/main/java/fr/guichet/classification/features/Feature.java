package fr.guichet.classification.features;

/**
 * Something seen in a message.
 *
 * @param name what was seen, e.g. {@code w=resilier}
 * @param value how much it counts, above 0
 * @param start index in the letter's text where it stands, or -1 where it stands nowhere in particular
 * @param end index after its last character
 */
public record Feature(String name, float value, int start, int end) {
    /** Comes from the words themselves, not from the vocabulary or the shape of the letter. */
    boolean isWord() {
        char kind = name.charAt(0);
        return kind != 'f' && kind != 'x';
    }

    Feature withValue(float now) {
        return new Feature(name, now, start, end);
    }
}
