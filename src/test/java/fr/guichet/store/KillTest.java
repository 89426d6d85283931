package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it writes: what it was told is safe is there, and everything fits together. */
class KillTest {
    private static final String PASSWORD = "0123456789abcdef".repeat(4);
    private static final int KILLS = Integer.getInteger("guichet.kills", 2);

    @TempDir
    Path folder;

    @Test
    void nothingSafeIsLostAndNothingIsTorn() throws IOException {
        var random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> safe = safeBeforeKilled(random.nextInt(40, 300));
            var place = new StorePlace.LocalFile(folder, PASSWORD);
            try (Store store = Store.open(place, Samples.options())) {
                check(store, safe);
                Engine.raw(place).useHandle(handle -> {
                    fitsTogether(handle, "dossier", "id");
                    fitsTogether(handle, "dossier", "reference");
                    fitsTogether(handle, "document", "id");
                    everyDossierIsWhole(handle);
                    wordsAreThoseOfTheirDossiers(handle);
                });
            }
        }
    }

    private void check(Store store, List<String> safe) {
        assertThat(store.auditLog().firstBroken()).isEmpty();
        for (String reference : safe) {
            assertThat(store.dossiers().findByReference(reference))
                    .as(reference)
                    .isPresent();
        }
        // what was under way goes on
        store.jobs().handle(new Work((key, progress) -> Work.retry("later")));
        assertThat(store.dossiers().search(DossierQuery.all(5)).size()).isEqualTo(Math.min(5, safe.size()));
        assertThat(store.dossiers().inStages(Set.of(Stage.RECEIVED)))
                .allSatisfy(id ->
                        assertThat(store.jobs().pending()).extracting("key").contains(id.toString()));
    }

    private static void fitsTogether(Handle handle, String table, String key) {
        for (String value : handle.createQuery("select cast(" + key + " as varchar) from " + table)
                .mapTo(String.class)
                .list()) {
            assertThat(handle.createQuery("select count(*) from " + table + " where " + key + " = cast(:v as "
                                    + (key.equals("id") ? "uuid" : "varchar") + ")")
                            .bind("v", value)
                            .mapTo(Integer.class)
                            .one())
                    .as(table + "." + key)
                    .isEqualTo(1);
        }
    }

    private static void everyDossierIsWhole(Handle handle) {
        int dossiers = count(handle, "select count(id) from dossier");
        assertThat(count(handle, "select count(*) from audit_entry where action = 'dossier.opened'"))
                .isEqualTo(dossiers);
        assertThat(count(handle, "select count(*) from document")).isEqualTo(dossiers);
        assertThat(count(handle, "select count(*) from content")).isEqualTo(dossiers);
        assertThat(count(handle, "select count(*) from dossier where stage = 'READ'"))
                .isEqualTo(count(handle, "select count(*) from finding"))
                .isEqualTo(count(handle, "select count(*) from dossier where worst = 2"))
                .isEqualTo(count(handle, "select count(*) from audit_entry where action = 'changed'"));
        assertThat(count(
                        handle,
                        "select count(*) from dossier where stage = 'READ' or exists"
                                + " (select 1 from job where task_instance = cast(dossier.id as varchar))"))
                .isEqualTo(dossiers);
    }

    private static void wordsAreThoseOfTheirDossiers(Handle handle) {
        int held = handle
                .createQuery("select dossier, own, documents from dossier_words")
                .map((row, context) -> {
                    var words =
                            new TreeSet<>(List.of(row.getString("own").strip().split(" ")));
                    words.addAll(List.of(row.getString("documents").strip().split(" ")));
                    words.remove("");
                    return words.size();
                })
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(count(handle, "select count(word) from posting where word >= ''"))
                .isEqualTo(held);
        assertThat(count(handle, "select sum(n) from (select count(*) as n from posting group by dossier)"))
                .isEqualTo(held);
    }

    private static int count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }

    private List<String> safeBeforeKilled(int dossiers) throws IOException {
        Path output = Files.createTempFile(folder, "writer", ".txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.toString(),
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !writer.isAlive() || lines(output).size() >= dossiers);
            assertThat(writer.isAlive())
                    .as(String.join("\n", Files.readAllLines(output)))
                    .isTrue();
        } finally {
            writer.destroyForcibly().onExit().join();
        }
        return lines(output);
    }

    private static List<String> lines(Path output) {
        try {
            String text = Files.readString(output);
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .filter(line -> line.startsWith("SAFE "))
                    .map(line -> line.substring(5))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
