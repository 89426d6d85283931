package fr.guichet.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.guichet.base.Jobs;
import fr.guichet.base.Problem;
import fr.guichet.base.Progress;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Intent;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;
import fr.guichet.store.Store;
import fr.guichet.store.StoreOptions;
import fr.guichet.store.StorePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills an encrypted store with dossiers and measures lists, searches, counts and jobs: StoreBench FOLDER [DOSSIERS].
 * A folder that is filled already is measured as it is.
 */
public final class StoreBench {
    private static final int ROUNDS = 40;
    private static final int JOBS = 3000;

    private final Store store;
    private final Map<String, Object> figures = new LinkedHashMap<>();

    private StoreBench(Store store) {
        this.store = store;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int wanted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Files.createDirectories(folder);
        var place = new StorePlace.LocalFile(folder, "00".repeat(32));
        try (Store store = Store.open(place, new StoreOptions(Clock.systemUTC(), "bench", 2))) {
            var bench = new StoreBench(store);
            bench.fill(wanted);
            bench.figures.put("file_mb", Files.size(folder.resolve("guichet.mv.db")) >> 20);
            bench.queries();
            bench.jobs();
            System.out.println(
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(bench.figures));
        }
    }

    private void fill(int wanted) {
        int there = store.dossiers().countByStage().values().stream()
                .mapToInt(n -> n)
                .sum();
        figures.put("dossiers", Math.max(there, wanted));
        if (there >= wanted) {
            return;
        }
        long begin = System.nanoTime();
        new BenchDossiers(store).add(there, wanted);
        double seconds = (System.nanoTime() - begin) / 1e9;
        figures.put("filled_per_second", Math.round((wanted - there) / seconds));
    }

    private void queries() {
        var all = DossierQuery.all(50);
        var dossiers = store.dossiers();
        measure("list newest", () -> dossiers.search(all));
        for (DossierQuery.Order order : DossierQuery.Order.values()) {
            measure("list " + order, () -> dossiers.search(all.ordered(order)));
        }
        measure("list page at 90000", () -> dossiers.search(all.page(90_000, 100)));
        measure("list in review", () -> dossiers.search(all.stages(Set.of(Stage.NEEDS_REVIEW))));
        measure(
                "list two stages by due",
                () -> dossiers.search(all.stages(Set.of(Stage.NEEDS_REVIEW, Stage.WAITING_FOR_CUSTOMER))
                        .ordered(DossierQuery.Order.DUE)));
        measure("list critical", () -> dossiers.search(all.severities(Set.of(Severity.CRITICAL))));
        measure("list reason", () -> dossiers.search(all.reasons(Set.of(ReviewReason.NEVER_AUTOMATED))));
        measure(
                "list intent and stage",
                () -> dossiers.search(all.intents(Set.of(Intent.REFUND)).stages(Set.of(Stage.VERIFIED))));
        for (String text : BenchDossiers.searches()) {
            measure("search «" + text + "»", () -> dossiers.search(all.text(text)));
            measure("count «" + text + "»", () -> dossiers.count(all.text(text)));
        }
        measure(
                "search facture in review by name",
                () -> dossiers.search(
                        all.text("facture").stages(Set.of(Stage.NEEDS_REVIEW)).ordered(DossierQuery.Order.NAME)));
        measure("count all", () -> dossiers.count(all));
        measure("count in review", () -> dossiers.count(all.stages(Set.of(Stage.NEEDS_REVIEW))));
        measure("count by stage", dossiers::countByStage);
        measure("count by reason", dossiers::countByReason);
        measure("review queue", () -> store.reviewQueue().waiting(BenchDossiers.NOW, 200));
    }

    private void measure(String what, Runnable work) {
        double[] ms = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            work.run();
            ms[i] = (System.nanoTime() - begin) / 1e6;
        }
        double first = ms[0];
        Arrays.sort(ms);
        figures.put(
                what, Map.of("first", tenth(first), "p50", tenth(ms[ROUNDS / 2]), "p95", tenth(ms[ROUNDS * 95 / 100])));
    }

    private static double tenth(double ms) {
        return Math.round(ms * 10) / 10.0;
    }

    private void jobs() {
        store.jobs().handle(new Nothing());
        store.jobs().start();
        jobs("warm-up");
        long begin = System.nanoTime();
        jobs("measured");
        double seconds = (System.nanoTime() - begin) / 1e9;
        figures.put("jobs_per_second", Math.round(JOBS / seconds));
        measure("one job, from submit to end", () -> {
            store.jobs().submit("nothing", "latency");
            store.jobs().awaitIdle(Duration.ofSeconds(10));
        });
    }

    private void jobs(String run) {
        for (int i = 0; i < JOBS; i++) {
            store.jobs().submit("nothing", run + i);
        }
        if (!store.jobs().awaitIdle(Duration.ofMinutes(5))) {
            throw new IllegalStateException(
                    "not idle: " + store.jobs().pending().size());
        }
    }

    private static final class Nothing implements Jobs.Handler {
        @Override
        public String kind() {
            return "nothing";
        }

        @Override
        public Jobs.Outcome run(String key, Progress progress) {
            return new Jobs.Outcome.Done();
        }

        @Override
        public void giveUp(String key, Problem problem) {
            throw new IllegalStateException(Optional.of(problem).toString());
        }
    }
}
