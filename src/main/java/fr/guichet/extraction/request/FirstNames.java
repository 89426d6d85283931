package fr.guichet.extraction.request;

import fr.guichet.extraction.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** First names in use in France, with their accents. Knowing one tells which word of a name comes first. */
final class FirstNames {
    private static final String FILE = "/models/names/first-names.txt";

    private final Map<String, String> byFolded = new HashMap<>();

    FirstNames() {
        var stream = Objects.requireNonNull(FirstNames.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#")).forEach(l -> byFolded.putIfAbsent(Fold.fold(l), l));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True for a first name, also one made of two: Anne-Sophie. */
    boolean isFirstName(String word) {
        String folded = Fold.fold(word);
        return byFolded.containsKey(folded)
                || folded.contains("-")
                        && java.util.Arrays.stream(folded.split("-")).allMatch(byFolded::containsKey);
    }

    /** The name with the accents it is usually written with; as it is where it is not known. */
    String accented(String name) {
        String whole = byFolded.get(Fold.fold(name));
        if (whole != null || !name.contains("-")) {
            return whole == null ? name : whole;
        }
        var parts = new java.util.StringJoiner("-");
        for (String part : name.split("-")) {
            parts.add(byFolded.getOrDefault(Fold.fold(part), part));
        }
        return parts.toString();
    }

    /** The first name that a token with figures among its letters stands for: P1erre. Keeps its length and case. */
    Optional<String> legible(String token) {
        return legible(token.toCharArray(), 0);
    }

    private Optional<String> legible(char[] token, int from) {
        for (int i = from; i < token.length; i++) {
            String options = "0".indexOf(token[i]) >= 0
                    ? "o"
                    : "1|".indexOf(token[i]) >= 0 ? "li" : "5".indexOf(token[i]) >= 0 ? "s" : "";
            for (char option : options.toCharArray()) {
                char[] other = token.clone();
                other[i] = isCapital(token, i) ? Character.toUpperCase(option) : option;
                Optional<String> rest = legible(other, i + 1);
                if (rest.isPresent()) {
                    return rest;
                }
            }
            if (!options.isEmpty()) {
                return Optional.empty();
            }
        }
        String word = new String(token);
        return byFolded.containsKey(Fold.fold(word)) ? Optional.of(word) : Optional.empty();
    }

    private static boolean isCapital(char[] token, int i) {
        int neighbour = i + 1 < token.length ? i + 1 : i - 1;
        return i == 0
                || neighbour >= 0
                        && Character.isUpperCase(token[neighbour])
                        && Character.isUpperCase(token[0])
                        && token.length > 2
                        && Character.isUpperCase(token[token.length > 1 ? 1 : 0]);
    }
}
