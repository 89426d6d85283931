package fr.guichet.extraction.request;

import java.util.regex.Pattern;

/**
 * Joins lines that were broken only because the next word had no room left, so that a number or a name that goes over the
 * edge is read as one. Breaks become blanks; the text keeps its length.
 */
final class LineBreaks {
    /** Texts of shorter lines are lists, of longer ones are not broken to a width. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 115;
    /** Printed letters differ in width: a line this near the longest counts as full. */
    private static final double FULL = 0.93;

    private static final Pattern ENDS = Pattern.compile("[.!?:;,]\\s*$");
    private static final Pattern STARTS_ANEW = Pattern.compile("^(?:>|[-•*–—] |\\p{Lu}[\\p{L} ’']{0,20} ?:).*");

    private LineBreaks() {}

    static String join(String text) {
        String plain = text.replace('\f', '\n');
        int width = plain.lines().mapToInt(String::length).max().orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return plain;
        }
        var out = new StringBuilder(plain);
        int start = 0;
        for (int end = plain.indexOf('\n'); end >= 0; end = plain.indexOf('\n', start)) {
            if (isSoft(plain.substring(start, end), next(plain, end + 1), width)) {
                out.setCharAt(end, ' ');
            }
            start = end + 1;
        }
        return out.toString();
    }

    private static String next(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static boolean isSoft(String line, String next, int width) {
        if (line.isBlank() || next.isBlank() || STARTS_ANEW.matcher(next).matches()) {
            return false;
        }
        boolean sentence =
                ENDS.matcher(line).find() && Character.isUpperCase(next.strip().charAt(0));
        String word = next.strip().split("\\s", 2)[0];
        return !sentence && line.length() + 1 + word.length() > FULL * width;
    }
}
