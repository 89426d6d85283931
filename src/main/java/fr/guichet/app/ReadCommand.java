package fr.guichet.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guichet read PATH… --json}: one line a file with what it says. Nothing is stored. */
@Command(name = "read", mixinStandardHelpOptions = true, description = "${bundle:cli.read}")
final class ReadCommand implements Callable<Integer> {
    private final Cli cli;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "${bundle:cli.paths}")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "${bundle:cli.json}")
    private boolean json;

    @Option(names = "--as-one", description = "${bundle:cli.as_one}")
    private boolean asOne;

    @Option(names = "--history", description = "${bundle:cli.history}")
    private boolean history;

    ReadCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        try (var threads = Threads.start();
                var engines = Engines.start(cli.places(), threads, cli.texts())) {
            var reader = new FileReader(engines, cli.texts(), java.time.Clock.systemDefaultZone());
            List<Path> files = Expansion.files(paths);
            return asOne ? one(reader, files) : each(reader, files, threads);
        }
    }

    private int one(FileReader reader, List<Path> files) {
        return show(reader.read(files.getFirst().toString(), files)) ? 0 : Cli.NOTHING_DONE;
    }

    private int each(FileReader reader, List<Path> files, Threads threads) {
        var inOrder = new InOrder<Map<String, @Nullable Object>>(threads.documents());
        boolean[] any = {files.isEmpty()};
        inOrder.run(
                files.stream()
                        .map(file ->
                                (java.util.function.Supplier<Map<String, @Nullable Object>>) () -> reader.read(file))
                        .toList(),
                line -> any[0] |= show(line));
        return any[0] ? 0 : Cli.NOTHING_DONE;
    }

    private boolean show(Map<String, @Nullable Object> line) {
        cli.lines().write(line);
        return !line.containsKey("error");
    }
}
