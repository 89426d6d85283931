package fr.guichet.extraction.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of a folded text in the form in which labels are compared. */
record Token(String form, int start, int end) {
    private static final Pattern SHAPE = Pattern.compile("(?<![a-z])n\\s?[°*\"”“](?:s(?![a-z]))?|№|#|[a-z]+|\\d+|,");
    private static final Set<String> NUMBER_WORDS =
            Set.of("no", "nr", "nrs", "numero", "number", "nummer", "num", "nbr", "#", "№", "numeros");
    private static final Set<String> REFERENCE_WORDS =
            Set.of("reference", "references", "refs", "referenz", "referentie", "ref");
    /** Words between a label's words that change nothing. */
    private static final Set<String> SMALL = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "votre", "vos", "mon", "ma", "mes", "notre", "nos", "the",
            "of", "your", "our", "en", "eur", "euro", "euros", "der", "die", "das", "ihre", "uw", "het", "van", "cette",
            "ce", ",");

    static List<Token> of(String folded) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = SHAPE.matcher(folded);
        while (m.find()) {
            String form = isInsideNumber(folded, m.start(), m.end()) ? "" : form(m.group());
            tokens.add(new Token(form, m.start(), m.end()));
        }
        return tokens;
    }

    /** Letters that digits follow without a gap are part of a number, as in RUM0123 or FR76: they announce nothing. */
    private static boolean isInsideNumber(String folded, int start, int end) {
        return Character.isLetter(folded.charAt(start))
                && end < folded.length()
                && Character.isLetter(folded.charAt(end - 1))
                && Character.isDigit(folded.charAt(end));
    }

    boolean isSmall() {
        return SMALL.contains(form);
    }

    private static String form(String word) {
        char first = word.charAt(0);
        boolean sign = first == 'n' && word.length() > 1 && !Character.isLetter(word.charAt(1));
        if (sign || NUMBER_WORDS.contains(word)) {
            return "n°";
        }
        return REFERENCE_WORDS.contains(word) ? "ref" : word;
    }
}
