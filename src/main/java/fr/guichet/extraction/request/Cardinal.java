package fr.guichet.extraction.request;

import java.util.List;
import java.util.Map;

/** The grammar of cardinal numbers below a million, French (with septante, huitante, nonante) and English. */
final class Cardinal {
    record Token(String word, int start, int end) {}

    /** The figures of a number and the index of the token after it; the index given where there is none. */
    record Parsed(String figures, int next) {
        int value() {
            return Integer.parseInt(figures);
        }
    }

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("neuf", 9),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("premier", 1),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9));
    private static final Map<String, Integer> TEENS = Map.ofEntries(
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19));
    private static final Map<String, Integer> TENS = Map.ofEntries(
            Map.entry("vingt", 20),
            Map.entry("vingts", 20),
            Map.entry("trente", 30),
            Map.entry("quarante", 40),
            Map.entry("cinquante", 50),
            Map.entry("soixante", 60),
            Map.entry("septante", 70),
            Map.entry("huitante", 80),
            Map.entry("octante", 80),
            Map.entry("nonante", 90),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("twentieth", 20),
            Map.entry("thirtieth", 30));
    private static final Map<String, Integer> REPEATS = Map.of("double", 2, "triple", 3);

    private final List<Token> tokens;
    private final String folded;

    Cardinal(List<Token> tokens, String folded) {
        this.tokens = tokens;
        this.folded = folded;
    }

    /** The longest number that begins at a token. */
    Parsed at(int i) {
        if (is(i, "zero") || is(i, "nought") || is(i, "oh") && isInRun(i)) {
            return new Parsed("0", i + 1);
        }
        Integer times = REPEATS.get(word(i));
        if (times != null && i + 1 < tokens.size() && joined(i + 1)) {
            Parsed digit = at(i + 1);
            return digit.next() == i + 2 && digit.figures().length() == 1
                    ? new Parsed(digit.figures().repeat(times), i + 2)
                    : none(i);
        }
        return thousands(i);
    }

    private boolean isInRun(int i) {
        return UNITS.containsKey(word(i - 1)) || UNITS.containsKey(word(i + 1));
    }

    private Parsed thousands(int i) {
        Parsed head = hundreds(i);
        int at = head.next();
        boolean bare = at == i;
        if ((is(at, "mille") || is(at, "thousand")) && (bare ? is(at, "mille") : joined(at))) {
            int value = (bare ? 1 : head.value()) * 1000;
            Parsed rest = then(at + 1, this::hundreds);
            return rest.next() > at + 1 ? number(value + rest.value(), rest.next()) : number(value, at + 1);
        }
        return head;
    }

    private Parsed hundreds(int i) {
        Integer unit = UNITS.get(word(i));
        boolean counted = unit != null && isHundred(i + 1) && joined(i + 1);
        if (!counted && !is(i, "cent")) {
            return tens(i);
        }
        int value = counted ? unit * 100 : 100;
        int at = counted ? i + 2 : i + 1;
        Parsed rest = then(is(at, "and") ? at + 1 : at, this::tens);
        return rest.figures().isEmpty() ? number(value, at) : number(value + rest.value(), rest.next());
    }

    private Parsed tens(int i) {
        if (is(i, "quatre") && (is(i + 1, "vingt") || is(i + 1, "vingts")) && joined(i + 1)) {
            return plus(80, i + 2, 19);
        }
        Integer tens = TENS.get(word(i));
        if (tens != null) {
            return plus(tens, i + 1, is(i, "soixante") ? 19 : 9);
        }
        return teens(i);
    }

    /** A number up to a limit after the tens: vingt-deux, soixante et onze. */
    private Parsed plus(int tens, int at, int limit) {
        int from = is(at, "et") && joined(at) ? at + 1 : at;
        Parsed rest = then(from, this::teens);
        boolean fits = !rest.figures().isEmpty() && rest.value() <= limit && (limit > 9 || rest.value() < 10);
        return fits ? number(tens + rest.value(), rest.next()) : number(tens, at);
    }

    private Parsed teens(int i) {
        Integer teen = TEENS.get(word(i));
        if (teen != null) {
            Integer unit = UNITS.get(word(i + 1));
            boolean more = is(i, "dix") && unit != null && unit >= 7 && joined(i + 1);
            return more ? number(10 + unit, i + 2) : number(teen, i + 1);
        }
        Integer unit = UNITS.get(word(i));
        return unit == null ? none(i) : number(unit, i + 1);
    }

    private interface Rule {
        Parsed at(int i);
    }

    private Parsed then(int i, Rule rule) {
        return i < tokens.size() && joined(i) ? rule.at(i) : none(i);
    }

    private boolean joined(int i) {
        return i > 0
                && i < tokens.size()
                && folded.substring(tokens.get(i - 1).end(), tokens.get(i).start())
                        .matches("[ -]{1,2}");
    }

    private boolean isHundred(int i) {
        return is(i, "cent") || is(i, "cents") || is(i, "hundred");
    }

    private boolean is(int i, String word) {
        return word(i).equals(word);
    }

    private String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).word() : "";
    }

    private static Parsed number(int value, int next) {
        return new Parsed(String.valueOf(value), next);
    }

    private static Parsed none(int i) {
        return new Parsed("", i);
    }
}
