package fr.guichet.extraction.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what recognition confuses, figure for letter and letter for figure, one character for one so that places stay:
 * 5446O is 54460, C1aude is Claude. A token is a number where most of it is figures, a word where most of it is letters.
 */
final class Misreadings {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d|]+");
    private static final Pattern ORDINAL =
            Pattern.compile("(?i)\\d+(?:er|re|e|eme|ème|nd|nde|st|rd|th|h|ho|m|m2|m3|kva|kwh|kw|a|b|ko|g|d)");
    /** Round and straight strokes only: ten, or more, whatever the letters. */
    private static final Pattern ROUND = Pattern.compile("\\d[\\dOolI|]*|[lI|]O|O[lI|]");

    private static final Pattern LIKE_FIGURES = Pattern.compile("[\\dOoQDIil|SsBZz]+");
    private static final Pattern GROUPS = Pattern.compile("\\d{2,3} $");
    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûü";

    private final FirstNames names;

    Misreadings(FirstNames names) {
        this.names = names;
    }

    /** The text with figures and letters where they belong; as long as the text given. */
    String repair(String text) {
        var out = new StringBuilder(text);
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            String token = m.group();
            boolean between = isBetweenFigures(text, m.start(), m.end());
            String fixed = repairToken(
                    token,
                    between,
                    between
                            || GROUPS.matcher(text.substring(Math.max(0, m.start() - 4), m.start()))
                                    .find());
            out.replace(m.start(), m.end(), fixed);
        }
        return out.toString();
    }

    private String repairToken(String token, boolean betweenFigures, boolean inGroups) {
        long digits = token.chars().filter(Character::isDigit).count();
        if (ROUND.matcher(token).matches()) {
            return figures(token, true);
        }
        boolean pure = digits == 0 && !betweenFigures || digits == token.length();
        if (pure || ORDINAL.matcher(token).matches()) {
            return token;
        }
        if ((2 * digits >= token.length() || betweenFigures)
                && LIKE_FIGURES.matcher(token).matches()) {
            return figures(token, inGroups);
        }
        return 2 * digits < token.length() ? names.legible(token).orElseGet(() -> letters(token)) : token;
    }

    private static boolean isBetweenFigures(String text, int start, int end) {
        return start > 1
                && Character.isDigit(text.charAt(start - 2))
                && text.charAt(start - 1) == ' '
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isDigit(text.charAt(end + 1));
    }

    private static String figures(String token, boolean inGroups) {
        var out = new StringBuilder();
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            boolean suffix = i == token.length() - 1 && i > 0 && token.length() < 5 && !inGroups;
            out.append(suffix && "SsBZz".indexOf(c) >= 0 ? c : figure(c));
        }
        return out.toString();
    }

    private static char figure(char c) {
        return switch (c) {
            case 'O', 'o', 'Q', 'D' -> '0';
            case 'I', 'i', 'l', '|' -> '1';
            case 'S', 's' -> '5';
            case 'B' -> '8';
            case 'Z', 'z' -> '2';
            default -> c;
        };
    }

    private static String letters(String token) {
        boolean capitals = token.chars().filter(Character::isUpperCase).count()
                > token.chars().filter(Character::isLowerCase).count();
        var out = new StringBuilder(token);
        for (int i = 0; i < token.length(); i++) {
            out.setCharAt(i, letter(token, i, capitals));
        }
        return out.toString();
    }

    private static char letter(String token, int i, boolean capitals) {
        return switch (token.charAt(i)) {
            case '0' -> capitals || i == 0 && token.length() > 1 && Character.isUpperCase(token.charAt(1)) ? 'O' : 'o';
            case '1', '|' -> capitals ? 'I' : isByVowel(token, i) ? 'l' : 'i';
            case '5' -> capitals || i == 0 ? 'S' : 's';
            case '8' -> 'B';
            default -> token.charAt(i);
        };
    }

    private static boolean isByVowel(String token, int i) {
        return i > 0 && VOWELS.indexOf(Character.toLowerCase(token.charAt(i - 1))) >= 0
                || i == 0 && token.length() > 1 && VOWELS.indexOf(Character.toLowerCase(token.charAt(1))) >= 0
                || i + 1 < token.length()
                        && i > 0
                        && "bcfgp".indexOf(Character.toLowerCase(token.charAt(i - 1))) >= 0
                        && VOWELS.indexOf(token.charAt(i + 1)) >= 0;
    }
}
