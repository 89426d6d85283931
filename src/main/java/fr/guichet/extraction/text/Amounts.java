package fr.guichet.extraction.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and amounts as printed: comma or point decimals, any thousands separator, a minus before, after or as brackets. */
public final class Amounts {
    private static final String SPACE = "[ \\u00a0\\u202f\\u2009]";
    private static final String SIGN = "[-\\u2212\\u2013]";
    private static final String MARK = "(?:€|\\$|£|EUR\\b|USD\\b|GBP\\b|CHF\\b)";
    private static final String DIGITS =
            "\\d{1,3}(?:(?:" + SPACE + "|[.,'’])\\d{3})+(?![\\d])(?:[.,]\\d{1,5}(?!\\d))?" + "|\\d+(?:[.,]\\d{1,6})?";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,/])(\\()?(" + SIGN + SPACE + "?)?(" + MARK + SPACE
            + "?(?:" + SIGN + ")?)?(" + DIGITS + ")(?![\\d])(?:" + SPACE + "?" + MARK + ")?(" + SPACE + "?" + SIGN
            + "(?![\\w" + "\\u00a0 ]))?(\\))?");

    private Amounts() {}

    /** The number a whole text stands for, a currency before or after it left aside. */
    public static Optional<BigDecimal> parse(String text, NumberStyle style) {
        return find(text.strip(), style).stream()
                .filter(f -> f.start() == 0 && f.end() == text.strip().length())
                .map(Found::value)
                .findFirst();
    }

    /** All numbers of a text, left to right, each with its sign. */
    public static List<Found<BigDecimal>> find(String text, NumberStyle style) {
        List<Found<BigDecimal>> found = new ArrayList<>();
        Matcher m = NUMBER.matcher(text);
        while (m.find()) {
            boolean minus = m.group(1) != null && m.group(6) != null
                    || m.group(2) != null
                    || m.group(3) != null && m.group(3).matches(".*" + SIGN)
                    || m.group(5) != null;
            BigDecimal value = number(m.group(4), style);
            found.add(Found.at(minus ? value.negate() : value, text, m.start(), m.end()));
        }
        return found;
    }

    /** The ISO 4217 code of the currency that a text names by sign or code. */
    public static Optional<String> currency(String text) {
        return Currencies.in(text);
    }

    private static BigDecimal number(String digits, NumberStyle style) {
        String plain = digits.replaceAll(SPACE + "|['’]", "");
        int comma = plain.lastIndexOf(',');
        int point = plain.lastIndexOf('.');
        int last = Math.max(comma, point);
        if (last < 0) {
            return new BigDecimal(plain);
        }
        boolean decimal = isDecimal(plain, last, style);
        String whole = plain.substring(0, last).replaceAll("[.,]", "");
        String tail = plain.substring(last + 1);
        return new BigDecimal(decimal ? whole + "." + tail : whole + tail);
    }

    /** Two kinds of separator: the last is the decimal one. The same twice: none is. Alone before three digits: the style tells. */
    private static boolean isDecimal(String plain, int last, NumberStyle style) {
        char mark = plain.charAt(last);
        char other = mark == ',' ? '.' : ',';
        if (plain.indexOf(other) >= 0) {
            return true;
        }
        if (plain.indexOf(mark) != last) {
            return false;
        }
        boolean ambiguous = plain.length() - last - 1 == 3 && last <= 3 && !plain.startsWith("0");
        return !ambiguous || (mark == ',') == (style == NumberStyle.COMMA_DECIMAL);
    }
}
