package fr.guichet.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.guichet.bench.MakeDocuments;
import fr.guichet.domain.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program killed in the middle of its work, as by a power cut, and started again. */
class CrashTest {
    private static final int DOCUMENTS = 14;

    @TempDir
    private Path home;

    @Test
    void afterEveryKillEachDocumentEndsInOneDossierOrOneRefusal() throws Exception {
        Path in = home.resolve("in");
        MakeDocuments.main(new String[] {in.toString(), String.valueOf(DOCUMENTS)});
        for (int seconds : new int[] {2, 4}) {
            Process running = start("import", in.toString(), "--data", data(), "--wait");
            running.waitFor(seconds, TimeUnit.SECONDS);
            running.destroyForcibly().waitFor();
        }
        assertThat(start("import", in.toString(), "--data", data(), "--wait").waitFor())
                .isZero();

        JsonNode check = lines("check").getFirst();
        assertThat(check.get("audit").asText()).isEqualTo("intact");
        assertThat(check.get("damaged")).isEmpty();
        List<String> kept = new ArrayList<>();
        for (JsonNode line : lines("list")) {
            if (line.has("documents")) {
                assertThat(line.get("stage").asText()).isNotIn("received", "read", "understood");
                line.get("documents").forEach(d -> d.get("sha256").forEach(s -> kept.add(s.asText())));
            } else {
                kept.add(line.get("sha256").asText());
            }
        }
        Map<String, Long> times = kept.stream().collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        for (String sha256 : brought(in)) {
            assertThat(times).as("each file once").containsEntry(sha256, 1L);
        }
    }

    private static List<String> brought(Path in) throws IOException {
        try (Stream<Path> files = Files.walk(in)) {
            List<String> hashes = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.add(Sha256.of(Files.readAllBytes(file)).hex());
            }
            return hashes;
        }
    }

    private List<JsonNode> lines(String command) throws IOException, InterruptedException {
        assertThat(start(command, "--data", data()).waitFor()).isZero();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(home.resolve("out"))) {
            lines.add(JsonLines.MAPPER.readTree(line));
        }
        return lines;
    }

    private String data() {
        return home.resolve("data").toString();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx1g",
                "-Djava.awt.headless=true",
                "-Dguichet.tessdata=" + System.getProperty("guichet.tessdata"),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectOutput(home.resolve("out").toFile())
                .redirectError(home.resolve("err").toFile());
        builder.environment().put("GUICHET_HOME", home.resolve("settings").toString());
        return builder.start();
    }
}
