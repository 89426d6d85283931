package fr.guichet.testing;

import fr.guichet.store.FileVault;
import fr.guichet.store.Store;
import fr.guichet.store.StoreOptions;
import fr.guichet.store.StorePlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real, empty store in memory with a vault in a folder of its own, both gone when it is closed:
 *
 * <pre>{@code
 * try (TestStores fresh = TestStores.fresh()) {
 *     fresh.store().dossiers().add(…);
 * }
 * }</pre>
 *
 * Jobs run after {@code store().jobs().handle(…)} and {@code store().jobs().start()}, two at a time.
 */
public record TestStores(Store store, FileVault vault, Path folder) implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    public static TestStores fresh() {
        return fresh(Clock.systemUTC());
    }

    /** @param clock of the jobs: with one that stands still nothing is ever tried again */
    public static TestStores fresh(Clock clock) {
        try {
            Path folder = Files.createTempDirectory("guichet-vault");
            String name = "fresh" + NUMBER.incrementAndGet();
            var store = Store.open(new StorePlace.InMemory(name), new StoreOptions(clock, "test", 2));
            return new TestStores(store, new FileVault(folder, new byte[32], new SecureRandom()), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
