package fr.guichet.classification.features;

import fr.guichet.classification.features.Phrase.Denial;
import fr.guichet.classification.text.Letter;
import fr.guichet.classification.text.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of the field that say something for certain: {@code models/words/facts.txt}. */
public final class Vocabulary {
    private static final String PATH = "/models/words/facts.txt";
    private static final int STEM = 3;

    private record Entry(String fact, Phrase phrase, Denial denial) {}

    /** Entries by the first letters of their first word. */
    private final Map<String, List<Entry>> entries = new HashMap<>();
    /** Facts that do not count in a sentence that also bears one of these. */
    private final Map<String, Set<String>> unless = new HashMap<>();

    private Vocabulary(List<String> lines) {
        lines.forEach(this::add);
    }

    private void add(String line) {
        String[] sides = line.split(" : ", 2);
        List<String> head = List.of(sides[0].strip().split("\\s+"));
        String fact = head.getFirst();
        String how = head.size() > 1 ? head.get(1) : "";
        if (how.equals("unless")) {
            unless.computeIfAbsent(fact, f -> new HashSet<>()).addAll(head.subList(2, head.size()));
            return;
        }
        Denial denial = switch (how) {
            case "strictly" -> Denial.NEAR;
            case "anyhow" -> Denial.NONE;
            default -> Denial.FAR;
        };
        for (String words : sides[1].split("·")) {
            var phrase = Phrase.of(words);
            entries.computeIfAbsent(stem(phrase.first()), s -> new ArrayList<>())
                    .add(new Entry(fact, phrase, denial));
        }
    }

    /** The vocabulary that comes with the program. */
    public static Vocabulary load() {
        return new Vocabulary(lines(PATH));
    }

    /** Lines of a table among the resources; empty lines and those that begin with # left out. */
    public static List<String> lines(String path) {
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(path), path);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> names() {
        Set<String> names = new HashSet<>();
        entries.values().forEach(list -> list.forEach(e -> names.add(e.fact())));
        return names;
    }

    /** What a letter says, in the order of its words; each fact once a sentence at most. */
    public List<Fact> in(Letter letter) {
        List<Token> tokens = letter.tokens();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Entry entry : entries.getOrDefault(stem(tokens.get(i).word()), List.of())) {
                int end = entry.phrase().endAt(tokens, i, entry.denial());
                if (end > i) {
                    var fact = new Fact(
                            entry.fact(),
                            tokens.get(i).start(),
                            tokens.get(end - 1).end());
                    found.add(new Found(fact, tokens.get(i).sentence()));
                }
            }
        }
        return found.stream().filter(f -> counts(f, found)).map(Found::fact).toList();
    }

    private record Found(Fact fact, int sentence) {}

    private boolean counts(Found one, List<Found> all) {
        Set<String> against = unless.getOrDefault(one.fact().name(), Set.of());
        return all.stream()
                .noneMatch(o -> o.sentence() == one.sentence()
                        && against.contains(o.fact().name()));
    }

    private static String stem(String word) {
        String letters = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return letters.length() <= STEM ? letters : letters.substring(0, STEM);
    }
}
