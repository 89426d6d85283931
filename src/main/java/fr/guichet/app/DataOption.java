package fr.guichet.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the dossiers lie: as told, else where the window keeps them. */
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", description = "${bundle:cli.data}")
    private @Nullable Path folder;

    Path of(Places places) {
        return Optional.ofNullable(folder).orElse(places.data());
    }
}
