package fr.guichet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts: both languages say the same things, none is missing, none is left over from what is gone. */
class TextsTest {
    private static final Path FRENCH = Path.of("texts/texts.properties");
    private static final Path ENGLISH = Path.of("texts/texts_en.properties");
    /** Keys that the program makes up from a code: problem.<key>, field.<code> and the like. */
    private static final Pattern LITERAL =
            Pattern.compile("\"(?:@|\\$\\{bundle:)?([a-z][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\\}?\"");

    private static final Pattern FXML_KEY = Pattern.compile("\"%([\\w.-]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys(ENGLISH)).isEqualTo(keys(FRENCH));
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (Path file : List.of(FRENCH, ENGLISH)) {
            Set<String> seen = new HashSet<>();
            List<String> twice = Files.readAllLines(file).stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("#") && l.contains("="))
                    .map(l -> l.substring(0, l.indexOf('=')).strip())
                    .filter(k -> !seen.add(k))
                    .toList();
            assertThat(twice).as(file.toString()).isEmpty();
        }
    }

    @Test
    void everyTextIsAValidFormatWithTheSamePlaceholders() throws IOException {
        Properties french = load(FRENCH);
        Properties english = load(ENGLISH);
        List<String> wrong = new ArrayList<>();
        for (String key : french.stringPropertyNames()) {
            for (Properties language : List.of(french, english)) {
                if (language.getProperty(key, "").contains("'")) {
                    wrong.add(key + ": use ’ instead of '");
                }
            }
            if (arguments(french.getProperty(key)) != arguments(english.getProperty(key, ""))) {
                wrong.add(key + ": placeholders differ");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        Set<String> exact = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        for (String literal : literals()) {
            (literal.endsWith(".") ? prefixes : exact).add(literal);
        }
        List<String> unused = keys(FRENCH).stream()
                .filter(k -> !exact.contains(k))
                .filter(k -> !k.startsWith("problem.") || !exact.contains(k.substring("problem.".length())))
                .filter(k -> prefixes.stream().noneMatch(k::startsWith))
                .toList();
        assertThat(unused).as("texts that nothing asks for").isEmpty();
    }

    private static int arguments(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("fxml")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Pattern pattern = file.toString().endsWith(".fxml") ? FXML_KEY : LITERAL;
                found.addAll(pattern.matcher(Files.readString(file))
                        .results()
                        .map(r -> r.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        return found;
    }

    private static Set<String> keys(Path file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
