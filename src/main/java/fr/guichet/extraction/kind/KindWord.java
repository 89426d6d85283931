package fr.guichet.extraction.kind;

import fr.guichet.domain.DocumentKind;
import fr.guichet.extraction.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Words that speak for a kind of document, folded. */
record KindWord(DocumentKind kind, double weight, String words) {
    private static final String PATH = "/models/labels/kinds.txt";

    /** Stands in a folded text as words of their own. */
    boolean in(String text) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length()
                    || !Character.isLetterOrDigit(text.charAt(end))
                    || !Character.isLetterOrDigit(text.charAt(end - 1));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    static List<KindWord> load() {
        try (var in = Objects.requireNonNull(KindWord.class.getResourceAsStream(PATH), PATH);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .flatMap(KindWord::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<KindWord> of(String line) {
        int colon = line.indexOf(" : ");
        String[] head = line.substring(0, colon).split("\\s+");
        var kind = DocumentKind.valueOf(head[0].toUpperCase(Locale.ROOT));
        return Arrays.stream(line.substring(colon + 3).split("·"))
                .map(w -> new KindWord(kind, Double.parseDouble(head[1]), Fold.fold(w.strip())));
    }
}
