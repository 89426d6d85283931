package fr.guichet.extraction.label;

import fr.guichet.extraction.layout.Cell;
import fr.guichet.extraction.text.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The dictionaries of labels, all languages together; finds them in cells, on recognised pages with a letter misread. */
public final class Labels {
    private static final List<String> LANGUAGES = List.of("fr", "en", "de", "nl");
    /** Taken off a label's strength for each letter that had to be put right. */
    private static final double MISREAD = 0.06;

    private final Map<String, List<Label>> byFirst = new HashMap<>();

    public Labels() {
        LANGUAGES.forEach(this::load);
    }

    /** The labels in a cell from left to right; one inside a longer one is left out. */
    public List<LabelMatch> in(Cell cell) {
        List<Token> tokens = Token.of(cell.folded());
        List<LabelMatch> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Label label : startingWith(tokens.get(i).form(), cell.isRecognised())) {
                match(label, tokens, i, cell, found);
            }
        }
        found.removeIf(m -> found.stream().anyMatch(o -> o.covers(m)));
        found.removeIf(m -> found.stream().anyMatch(o -> isQualified(o, m)));
        return found;
    }

    /** "Zwischensumme (zzgl. MwSt.)": what stands in brackets behind a label says more about it and announces nothing itself. */
    private static boolean isQualified(LabelMatch label, LabelMatch behind) {
        return label.end() <= behind.start()
                && !label.name().equals(behind.name())
                && label.cell()
                        .text()
                        .substring(label.end(), behind.start())
                        .strip()
                        .equals("(");
    }

    private List<Label> startingWith(String form, boolean fuzzy) {
        List<Label> exact = byFirst.getOrDefault(form, List.of());
        if (!fuzzy || form.length() < 5 || !exact.isEmpty()) {
            return exact;
        }
        List<Label> near = new ArrayList<>();
        byFirst.forEach((first, labels) -> {
            if (Likeness.distance(form, first) <= Likeness.allowed(first)) {
                near.addAll(labels);
            }
        });
        return near;
    }

    private static void match(Label label, List<Token> tokens, int first, Cell cell, List<LabelMatch> found) {
        int at = first;
        int misread = 0;
        for (String wanted : label.tokens()) {
            while (at < tokens.size()
                    && at > first
                    && tokens.get(at).isSmall()
                    && !tokens.get(at).form().equals(wanted)) {
                at++;
            }
            int distance = at < tokens.size() ? distance(tokens.get(at).form(), wanted, cell.isRecognised()) : -1;
            if (distance < 0) {
                return;
            }
            misread += distance;
            at++;
        }
        found.add(new LabelMatch(
                label.name(),
                label.strength() - MISREAD * misread,
                cell,
                tokens.get(first).start(),
                tokens.get(at - 1).end()));
    }

    /** How many letters differ, or -1 where it is another word. */
    private static int distance(String form, String wanted, boolean fuzzy) {
        if (form.equals(wanted)) {
            return 0;
        }
        if (!fuzzy || wanted.length() < 5) {
            return -1;
        }
        int distance = Likeness.distance(form, wanted);
        return distance <= Likeness.allowed(wanted) ? distance : -1;
    }

    private void load(String language) {
        String path = "/models/labels/" + language + ".txt";
        try (var in = Objects.requireNonNull(Labels.class.getResourceAsStream(path), path);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).strip().split("\\s+");
        for (String text : line.substring(colon + 1).split("·")) {
            List<String> tokens =
                    Token.of(Fold.fold(text.strip())).stream().map(Token::form).toList();
            byFirst.computeIfAbsent(tokens.getFirst(), t -> new ArrayList<>())
                    .add(new Label(head[0], Double.parseDouble(head[1]), tokens));
        }
    }
}
