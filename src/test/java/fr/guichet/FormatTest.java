package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One formatter for all: palantir-java-format. {@code mvn test -Dtest=FormatTest -Dguichet.format.fix=true} puts it right. */
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());
    private static final boolean FIX = Boolean.getBoolean("guichet.format.fix");

    @Test
    void everySourceIsFormatted() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("src/main/java")), Files.walk(Path.of("src/test/java")))) {
            List<Path> askew = files.filter(f -> f.toString().endsWith(".java"))
                    .parallel()
                    .filter(FormatTest::isAskew)
                    .toList();
            assertThat(FIX ? List.of() : askew).isEmpty();
        }
    }

    private static boolean isAskew(Path file) {
        try {
            String before = Files.readString(file);
            String after = FORMATTER.formatSourceAndFixImports(before);
            if (FIX && !before.equals(after)) {
                Files.writeString(file, after);
            }
            return !before.equals(after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
