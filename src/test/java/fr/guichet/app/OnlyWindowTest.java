package fr.guichet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnlyWindowTest {
    /** Another process, since a lock belongs to one. */
    public static final class SecondStart {
        private SecondStart() {}

        public static void main(String[] arguments) {
            Path data = Path.of(arguments[0]);
            List<Path> files = List.of(Path.of(arguments[1]));
            System.exit(OnlyWindow.of(data, files, f -> {}).isEmpty() ? 0 : 9);
        }
    }

    @Test
    void aSecondStartHandsItsFilesToTheFirstAndEnds(@TempDir Path data) throws Exception {
        List<List<Path>> heard = new CopyOnWriteArrayList<>();
        Path file = data.resolve("été.pdf").toAbsolutePath();
        try (OnlyWindow first = OnlyWindow.of(data, List.of(), heard::add).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(secondStart(data, file)).isZero();
            await().atMost(10, TimeUnit.SECONDS)
                    .untilAsserted(() -> assertThat(heard).hasSize(1));
            assertThat(heard.getFirst()).containsExactly(file);
        }
    }

    @Test
    void afterTheFirstIsGoneTheNextIsTheWindow(@TempDir Path data) throws Exception {
        OnlyWindow.of(data, List.of(), f -> {}).orElseThrow().close();
        Optional<OnlyWindow> next = OnlyWindow.of(data, List.of(), f -> {});
        assertThat(next).isPresent();
        next.get().close();
        try (var left = Files.list(data)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactly("window.lock");
        }
    }

    private static int secondStart(Path data, Path file) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SecondStart.class.getName(),
                        data.toString(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
