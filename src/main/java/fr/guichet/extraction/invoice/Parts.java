package fr.guichet.extraction.invoice;

import fr.guichet.extraction.text.Amounts;
import fr.guichet.extraction.text.Found;
import fr.guichet.extraction.text.NumberStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row's text of which what is understood is blanked out, all indexes staying as they were. */
final class Parts {
    static final char BLANK = '\u0001';

    private String rest;

    Parts(String text) {
        rest = text;
    }

    String rest() {
        return rest;
    }

    void blank(int start, int end) {
        rest = rest.substring(0, start) + String.valueOf(BLANK).repeat(end - start) + rest.substring(end);
    }

    /** The first match, taken out of the text. */
    Optional<Matcher> take(Pattern pattern) {
        Matcher m = pattern.matcher(rest);
        if (!m.find()) {
            return Optional.empty();
        }
        blank(m.start(), m.end());
        return Optional.of(m);
    }

    List<Found<BigDecimal>> numbers(NumberStyle style) {
        return Amounts.find(rest, style);
    }
}
