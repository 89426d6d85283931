package fr.guichet.extraction.text;

import java.util.List;
import java.util.Locale;

/** The names of months, folded, in French, English, German and Dutch, with the usual short forms. */
final class Months {
    private static final List<String> BY_NUMBER = List.of(
            "janvier|january|januar|januari|jaenner|janv|jan|janner",
            "fevrier|february|februar|februari|fevr|fev|feb|febr",
            "mars|march|marz|maerz|maart|mar|mrt|mrz",
            "avril|april|avr|apr",
            "mai|may|mei",
            "juin|june|juni|jun",
            "juillet|july|juli|juil|jul",
            "aout|august|augustus|aug|aou",
            "septembre|september|sept|sep",
            "octobre|october|oktober|oct|okt",
            "novembre|november|nov",
            "decembre|december|dezember|dec|dez");

    /** All names as one alternative, longer ones first, so that "juillet" is not read as "juil". */
    static final String NAMES = String.join(
            "|",
            BY_NUMBER.stream()
                    .flatMap(n -> List.of(n.split("\\|")).stream())
                    .sorted((a, b) -> b.length() - a.length())
                    .toList());

    private static final List<String> BEGINNINGS = BY_NUMBER.stream()
            .flatMap(n -> List.of(n.split("\\|")).stream())
            .map(n -> n.substring(0, 3))
            .distinct()
            .toList();

    private Months() {}

    /** False where no name of a month can be in a folded text; cheaper than looking for one. */
    static boolean mayBeIn(String folded) {
        for (String beginning : BEGINNINGS) {
            if (folded.contains(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** 1 to 12 for one of {@link #NAMES}. */
    static int number(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < BY_NUMBER.size(); i++) {
            if (List.of(BY_NUMBER.get(i).split("\\|")).contains(folded)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no month: " + name);
    }
}
