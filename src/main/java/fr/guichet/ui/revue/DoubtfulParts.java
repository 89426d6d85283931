package fr.guichet.ui.revue;

import fr.guichet.domain.Box;
import fr.guichet.domain.Field;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which characters of a value were hard to read: those of words that the recognition was not sure of, and those in
 * which a likely other reading differs.
 */
final class DoubtfulParts {
    private static final double SURE = 0.85;
    private static final double LIKELY = 0.25;
    /** So many characters as printed may be left out of the value between two that it shows. */
    private static final int SKIP = 4;

    private DoubtfulParts() {}

    /** Characters from, up to but without to. */
    public record Span(int from, int to) {}

    /** @param others the other readings, written as the value is */
    static List<Span> of(String shown, Field field, Optional<Reading> reading, List<String> others) {
        if (field.isHuman() || field.box().isEmpty()) {
            return List.of();
        }
        boolean[] doubtful = new boolean[shown.length()];
        reading.ifPresent(r -> unsure(shown, words(r, field.box().get()), doubtful));
        others.stream().filter(o -> o.length() == shown.length()).forEach(o -> differing(shown, o, doubtful));
        return spans(doubtful);
    }

    static boolean isLikely(double confidence) {
        return confidence >= LIKELY;
    }

    private static List<Word> words(Reading reading, Box box) {
        return reading.pages().stream()
                .filter(p -> p.number() == box.page())
                .flatMap(p -> p.words().stream())
                .filter(w -> box.contains(w.box().x() + w.box().w() / 2, w.box().centreY()))
                .toList();
    }

    private static void unsure(String shown, List<Word> words, boolean[] doubtful) {
        if (words.stream().allMatch(w -> w.confidence() >= SURE)) {
            return;
        }
        var printed = new StringBuilder();
        List<Double> confidences = new ArrayList<>();
        for (Word word : words) {
            for (char c : word.text().toCharArray()) {
                if (Character.isLetterOrDigit(c)) {
                    printed.append(Character.toUpperCase(c));
                    confidences.add(word.confidence());
                }
            }
        }
        int at = 0;
        int found = 0;
        int wanted = 0;
        for (int i = 0; i < shown.length(); i++) {
            char c = Character.toUpperCase(shown.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                wanted++;
                int next = printed.indexOf(String.valueOf(c), at);
                if (next >= 0 && next <= at + SKIP) {
                    doubtful[i] = confidences.get(next) < SURE;
                    at = next + 1;
                    found++;
                }
            }
        }
        if (found < 0.6 * wanted) {
            // written otherwise than printed (3 mai for 03/05): no telling which characters
            Arrays.fill(doubtful, true);
        }
    }

    private static void differing(String shown, String other, boolean[] doubtful) {
        for (int i = 0; i < shown.length(); i++) {
            doubtful[i] |= shown.charAt(i) != other.charAt(i);
        }
    }

    private static List<Span> spans(boolean[] doubtful) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < doubtful.length; i++) {
            if (doubtful[i]) {
                int from = i;
                while (i < doubtful.length && doubtful[i]) {
                    i++;
                }
                spans.add(new Span(from, i));
            }
        }
        return spans;
    }
}
