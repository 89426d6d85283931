package fr.guichet.classification.text;

/**
 * A word as it counts, and where it stands.
 *
 * @param word folded; what is a figure, a date, an address of mail … is replaced by its kind in angle brackets
 * @param start index of its first character in the text of {@link Letter}
 * @param end index after its last character
 * @param sentence number of the sentence it stands in
 * @param negated true within the reach of a “not”, “no”, “pas”, “sans” before it
 */
public record Token(String word, int start, int end, int sentence, Zone zone, boolean negated) {
    public boolean isKind() {
        return word.charAt(0) == '<';
    }

    Token negatedAs(boolean now) {
        return new Token(word, start, end, sentence, zone, now);
    }
}
