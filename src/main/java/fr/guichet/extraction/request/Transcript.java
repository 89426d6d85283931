package fr.guichet.extraction.request;

import java.util.Arrays;

/**
 * A message as it is searched: spoken numbers in figures, misread characters put right; every character knows the place of
 * the message it comes from.
 */
final class Transcript {
    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Transcript(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** @param legible the original with misread characters put right, as long as the original */
    static Transcript of(String original, String legible) {
        var text = new StringBuilder();
        int[] starts = new int[2 * original.length() + 1];
        int[] ends = new int[starts.length];
        int at = 0;
        for (SpokenNumbers.Spoken number : SpokenNumbers.find(legible)) {
            copy(legible, at, number.start(), text, starts, ends);
            for (int i = 0; i < number.figures().length(); i++) {
                starts[text.length()] = number.start();
                ends[text.length()] = number.end();
                text.append(number.figures().charAt(i));
            }
            at = number.end();
        }
        copy(legible, at, legible.length(), text, starts, ends);
        return new Transcript(
                original, text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }

    private static void copy(String from, int start, int end, StringBuilder text, int[] starts, int[] ends) {
        for (int i = start; i < end; i++) {
            starts[text.length()] = i;
            ends[text.length()] = i + 1;
            text.append(from.charAt(i));
        }
    }

    String text() {
        return text;
    }

    /** Index in the message of the first character of what stands at start. */
    int originStart(int start) {
        return starts[start];
    }

    /** Index in the message after the last character of what ends at end. */
    int originEnd(int end) {
        return ends[end - 1];
    }

    String raw(int start, int end) {
        return original.substring(originStart(start), originEnd(end));
    }
}
