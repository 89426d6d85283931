package fr.guichet.classification.features;

import fr.guichet.base.Fold;
import fr.guichet.classification.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Words one after the other, as written in the vocabulary: {@code résili*} is any word with that beginning, {@code ..}
 * up to three words between, a word in angle brackets the kind of a figure. A phrase that is denied does not count,
 * unless it begins with the denial itself.
 */
record Phrase(List<String> words) {
    private static final int GAP = 3;
    private static final Set<String> DENIALS =
            Set.of("pas", "plus", "sans", "aucun", "aucune", "no", "not", "without", "jamais", "never", "ne", "n");

    static Phrase of(String text) {
        return new Phrase(Arrays.stream(Fold.fold(text).strip().split("[ ']+")).toList());
    }

    String first() {
        return words.getFirst();
    }

    /** Index after the last token of the phrase where it begins at a token, or -1. */
    int endAt(List<Token> tokens, int from) {
        if (tokens.get(from).negated() && !DENIALS.contains(first())) {
            return -1;
        }
        return match(tokens, from, 0);
    }

    private int match(List<Token> tokens, int at, int word) {
        if (word == words.size()) {
            return at;
        }
        if (words.get(word).equals("..")) {
            for (int skipped = 0; skipped <= GAP; skipped++) {
                int end = match(tokens, at + skipped, word + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        boolean fits = at < tokens.size()
                && (word == 0 || tokens.get(at).sentence() == tokens.get(at - 1).sentence())
                && fits(words.get(word), tokens.get(at).word());
        return fits ? match(tokens, at + 1, word + 1) : -1;
    }

    private static boolean fits(String pattern, String word) {
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(word);
    }
}
