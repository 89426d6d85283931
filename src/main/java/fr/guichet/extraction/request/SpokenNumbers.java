package fr.guichet.extraction.request;

import fr.guichet.extraction.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers said in words, French and English, written in figures: "zéro six trente-neuf" as 0 6 39, "six cent dix euros" as
 * 610 euros. A small number that stands alone stays a word unless what follows makes a value of it: "un contrat" is no 1.
 */
final class SpokenNumbers {
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern BETWEEN = Pattern.compile("[ ,.\\-…\\n]{0,3}");
    private static final Pattern MEASURED = Pattern.compile(
            "[ -]{0,2}(?:(?:euros?|eur|kva|kw|mille|bis|ter)\\b|€|(?:er|st|nd|rd|th)\\b|(?:of |the )?(?:"
                    + Streets.TYPES
                    + "|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december)\\b)");

    private static final Pattern MONTH_BEFORE = Pattern.compile(
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: the)? $");

    /** A number in words: its figures and where it stands. */
    record Spoken(String figures, int start, int end, boolean isSingle) {}

    private final String folded;
    private final List<Cardinal.Token> tokens = new ArrayList<>();

    private SpokenNumbers(String text) {
        folded = Fold.fold(text);
        Matcher m = WORD.matcher(folded);
        while (m.find()) {
            tokens.add(new Cardinal.Token(m.group(), m.start(), m.end()));
        }
    }

    /** The numbers of a text that are values, from left to right. */
    static List<Spoken> find(String text) {
        return new SpokenNumbers(text).values();
    }

    private List<Spoken> values() {
        List<Spoken> all = all();
        List<Spoken> values = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Spoken number = all.get(i);
            boolean runs = i > 0 && adjoins(all.get(i - 1).end(), number.start())
                    || i + 1 < all.size()
                            && adjoins(number.end(), all.get(i + 1).start());
            if (!number.isSingle() || runs || isMeasured(number) || touchesFigure(number)) {
                values.add(number);
            }
        }
        return values;
    }

    private List<Spoken> all() {
        List<Spoken> found = new ArrayList<>();
        var cardinal = new Cardinal(tokens, folded);
        int i = 0;
        while (i < tokens.size()) {
            Cardinal.Parsed parsed = cardinal.at(i);
            if (parsed.next() > i) {
                found.add(new Spoken(
                        parsed.figures(),
                        tokens.get(i).start(),
                        tokens.get(parsed.next() - 1).end(),
                        parsed.next() == i + 1));
                i = parsed.next();
            } else {
                i++;
            }
        }
        return found;
    }

    private boolean adjoins(int end, int start) {
        return BETWEEN.matcher(folded.substring(end, start)).matches();
    }

    private boolean isMeasured(Spoken number) {
        Matcher m = MEASURED.matcher(folded).region(number.end(), folded.length());
        return m.lookingAt()
                || MONTH_BEFORE.matcher(folded.substring(0, number.start())).find();
    }

    private boolean touchesFigure(Spoken number) {
        int before = number.start() - 2;
        int after = number.end() + 1;
        return before >= 0 && folded.charAt(before + 1) == ' ' && Character.isDigit(folded.charAt(before))
                || after < folded.length()
                        && folded.charAt(after - 1) == ' '
                        && Character.isDigit(folded.charAt(after))
                        && !number.figures().equals("1");
    }
}
