package fr.guichet.classification.features;

import fr.guichet.base.Fold;
import fr.guichet.classification.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Words one after the other, as written in the vocabulary: {@code résili*} is any word with that beginning, {@code ..} up
 * to three words between, a word in angle brackets the kind of a figure.
 */
record Phrase(List<String> words) {
    /** When a phrase that is denied counts all the same. */
    enum Denial {
        /** Never, within the whole reach of the denial. */
        FAR,
        /** Where the denial does not stand right before it: what is said of a danger is believed. */
        NEAR,
        /** Always. */
        NONE
    }

    private static final int GAP = 3;
    private static final int NEAR_WORDS = 4;
    private static final Set<String> DENIALS = Set.of(
            "pas", "plus", "sans", "aucun", "aucune", "no", "not", "without", "jamais", "never", "ne", "n", "ni",
            "rien");
    /** Words that may stand between a denial and what it denies. */
    private static final Set<String> FILLERS = Set.of(
            "d", "de", "du", "des", "l", "la", "le", "les", "un", "une", "a", "an", "the", "any", "of", "sign", "trace",
            "senti", "sens", "sent", "eu", "y", "smell", "smelt", "forte", "autre", "longer", "be", "is", "more",
            "est");

    static Phrase of(String text) {
        return new Phrase(Arrays.stream(Fold.fold(text).strip().split("[ '-]+")).toList());
    }

    String first() {
        return words.getFirst();
    }

    /** Index after the last token of the phrase where it begins at a token and counts, or -1. */
    int endAt(List<Token> tokens, int from, Denial denial) {
        int end = match(tokens, from, 0);
        if (end < 0 || DENIALS.contains(first())) {
            return end;
        }
        boolean denied = switch (denial) {
            case FAR -> tokens.get(from).negated();
            case NEAR -> deniedNearby(tokens, from) || deniedInside(tokens, from, end);
            case NONE -> false;
        };
        return denied ? -1 : end;
    }

    private static boolean deniedNearby(List<Token> tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - NEAR_WORDS); i--) {
            Token before = tokens.get(i);
            if (before.sentence() != tokens.get(from).sentence()) {
                return false;
            }
            if (DENIALS.contains(before.word())) {
                return true;
            }
            if (!FILLERS.contains(before.word())) {
                return false;
            }
        }
        return false;
    }

    /** “ça ne sent plus le gaz”: the denial stands in a gap of the phrase. */
    private boolean deniedInside(List<Token> tokens, int from, int end) {
        return tokens.subList(from, end).stream()
                .anyMatch(t -> DENIALS.contains(t.word()) && !words.contains(t.word()));
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
        if (pattern.equals("<number>")) {
            return pattern.equals(word) || Character.isDigit(word.charAt(0));
        }
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(word);
    }
}
