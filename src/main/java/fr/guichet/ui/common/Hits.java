package fr.guichet.ui.common;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the words that were searched for stand in a text. Accents and case do not matter; a word may be unfinished. */
public final class Hits {
    private final List<String> words;

    private Hits(List<String> words) {
        this.words = words;
    }

    /** The hits of what a person typed; nothing is found for a blank text. */
    public static Hits of(String typed) {
        return new Hits(Stream.of(folded(typed).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList());
    }

    /**
     * A piece of a text.
     *
     * @param hit it was searched for
     */
    public record Part(String text, boolean hit) {}

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** True where a word of the text begins like one that was searched for. */
    public boolean in(String text) {
        return !ranges(text).isEmpty();
    }

    /** The whole text in pieces, hits apart; a single piece where there is none. */
    public List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (int[] range : ranges(text)) {
            if (range[0] >= done) {
                add(parts, text.substring(done, range[0]), false);
                add(parts, text.substring(range[0], range[1]), true);
                done = range[1];
            }
        }
        add(parts, text.substring(done), false);
        return parts.isEmpty() ? List.of(new Part(text, false)) : parts;
    }

    private static void add(List<Part> parts, String text, boolean hit) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, hit));
        }
    }

    private List<int[]> ranges(String text) {
        if (words.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        String plain = folded(text);
        List<int[]> ranges = new ArrayList<>();
        for (String word : words) {
            for (int at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
                if (at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1))) {
                    ranges.add(new int[] {at, at + word.length()});
                }
            }
        }
        ranges.sort(Comparator.comparingInt((int[] r) -> r[0]).thenComparingInt(r -> -r[1]));
        return ranges;
    }

    /** Without accents, in small letters, each character in its place. */
    private static String folded(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(folded((char) c)));
        return plain.toString();
    }

    private static char folded(char c) {
        if (c < 128) {
            return Character.toLowerCase(c);
        }
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        String small = apart.substring(0, 1).toLowerCase(Locale.ROOT);
        return small.length() == 1 ? small.charAt(0) : c;
    }
}
