package fr.guichet.app;

import com.fasterxml.jackson.databind.JsonNode;
import fr.guichet.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guichet classify FILE.jsonl --json}: one line a message with what it asks for. Nothing is stored. */
@Command(name = "classify", mixinStandardHelpOptions = true, description = "${bundle:cli.classify}")
final class ClassifyCommand implements Callable<Integer> {
    private final Cli cli;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.messages}")
    private Path file = Path.of("-");

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    ClassifyCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        try (var threads = Threads.start();
                var engines = Engines.start(cli.places(), threads, cli.texts())) {
            var messages = new MessageLine(engines, cli.texts());
            List<Supplier<Map<String, @Nullable Object>>> work = messages().stream()
                    .map(line -> (Supplier<Map<String, @Nullable Object>>) () -> messages.of(line))
                    .toList();
            boolean[] any = {work.isEmpty()};
            new InOrder<Map<String, @Nullable Object>>(threads.documents()).run(work, line -> {
                cli.lines().write(line);
                any[0] |= !line.containsKey("error");
            });
            return any[0] ? 0 : Cli.NOTHING_DONE;
        }
    }

    private List<String> messages() {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(l -> !l.isBlank()).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Problem(e, "app.read.unreadable");
        }
    }

    /** A line as JSON, or a problem that says which it is. */
    static JsonNode parsed(String line) {
        try {
            return JsonLines.MAPPER.readTree(line);
        } catch (IOException e) {
            throw new Problem(e, "app.classify.line");
        }
    }
}
