package fr.guichet.classification.training;

import fr.guichet.domain.Channel;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Message;
import fr.guichet.domain.Urgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the example files: {@code <part>/<language>/<intent>.txt}, messages apart by lines of three hyphens. A message
 * may begin with a line {@code @ channel, urgency, also intent …} and then a line {@code Objet : …} or {@code Subject: …}.
 */
public final class ExampleFiles {
    private static final String APART = "(?m)^---[ \\t]*$";

    private ExampleFiles() {}

    /**
     * All examples of one part, in the order of the files' names.
     *
     * @param part folder with one folder a language
     * @throws IllegalArgumentException where a header cannot be understood
     */
    public static List<Example> read(Path part) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String language = file.getParent().getFileName().toString();
                for (String block : Files.readString(file).split(APART)) {
                    if (!block.isBlank()) {
                        examples.add(example(block.strip(), language, file));
                    }
                }
            }
        }
        return examples;
    }

    private static Example example(String block, String language, Path file) {
        String name = file.getFileName().toString().replace(".txt", "");
        Intent intent = Intent.ofCode(name).orElseThrow(() -> new IllegalArgumentException("no intent: " + file));
        List<String> words = List.of();
        String text = block;
        if (text.startsWith("@")) {
            words = Arrays.stream(firstLine(text).substring(1).split(","))
                    .map(String::strip)
                    .toList();
            text = afterFirstLine(text);
        }
        Optional<String> subject = Optional.empty();
        if (text.matches("(?s)(Objet|Subject) ?: .*")) {
            subject = Optional.of(firstLine(text).replaceFirst("^\\w+ ?: *", ""));
            text = afterFirstLine(text);
        }
        var header = new Header(words, file);
        var message = new Message(subject, text, Optional.of(language), header.channel());
        return new Example(message, intent, header.secondary(), header.urgency(), file.toString());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String afterFirstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1).strip();
    }

    private record Header(List<String> words, Path file) {
        Header {
            for (String word : words) {
                if (!word.startsWith("also ") && !is(word, Channel.values()) && !is(word, Urgency.values())) {
                    throw new IllegalArgumentException(file + ": " + word);
                }
            }
        }

        Channel channel() {
            return words.stream()
                    .filter(w -> is(w, Channel.values()))
                    .map(w -> Channel.valueOf(w.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(Channel.WEB);
        }

        Optional<Urgency> urgency() {
            return words.stream()
                    .filter(w -> is(w, Urgency.values()))
                    .map(w -> Urgency.valueOf(w.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }

        List<Intent> secondary() {
            return words.stream()
                    .filter(w -> w.startsWith("also "))
                    .flatMap(w -> Arrays.stream(w.substring(5).split(" ")))
                    .map(c -> Intent.ofCode(c).orElseThrow(() -> new IllegalArgumentException(file + ": " + c)))
                    .toList();
        }

        private static boolean is(String word, Enum<?>... values) {
            return Arrays.stream(values).anyMatch(v -> v.name().equalsIgnoreCase(word));
        }
    }
}
