package fr.guichet.bench;

import fr.guichet.base.Ids;
import fr.guichet.base.Settings;
import fr.guichet.base.Texts;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Person;
import fr.guichet.domain.Stage;
import fr.guichet.domain.Thresholds;
import fr.guichet.engine.csv.CsvFiles;
import fr.guichet.engine.phone.PhoneShape;
import fr.guichet.engine.validator.CommonsIdentifierChecks;
import fr.guichet.extraction.ExtractionService;
import fr.guichet.review.ReviewContext;
import fr.guichet.review.ReviewService;
import fr.guichet.review.ReviewStore;
import fr.guichet.store.Store;
import fr.guichet.store.StoreOptions;
import fr.guichet.store.StorePlace;
import fr.guichet.testing.MemoryVault;
import fr.guichet.ui.HeardDialogs;
import fr.guichet.ui.ToldChoosers;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.FxTasks;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.common.Views;
import fr.guichet.ui.common.Words;
import fr.guichet.ui.dossiers.DossiersController;
import fr.guichet.ui.dossiers.DossiersSources;
import fr.guichet.ui.dossiers.DossiersViewModel;
import fr.guichet.ui.dossiers.Line;
import fr.guichet.verification.VerificationService;
import fr.guichet.workflow.DossierActs;
import fr.guichet.workflow.FlowChecks;
import fr.guichet.workflow.FlowStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.control.TableView;

/**
 * The list of dossiers over many, as a person meets it: ListBench FOLDER [DOSSIERS]. Milliseconds from a word typed to
 * the lines shown, through the view model with its pause, and how long the screen's thread was held at most while the
 * table is scrolled from end to end.
 */
public final class ListBench {
    private static final Person ME = new Person("Camille Martin", "bench");
    private static final int FRAMES = 400;
    private static final int ROUNDS = 8;

    private final Store store;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);

    private ListBench(Store store) {
        this.store = store;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int wanted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Files.createDirectories(folder);
        var place = new StorePlace.LocalFile(folder, "00".repeat(32));
        try (Store store = Store.open(place, new StoreOptions(Clock.systemUTC(), "bench", 2))) {
            int there = store.dossiers().total(DossierQuery.all(1));
            if (there < wanted) {
                new BenchDossiers(store).add(there, wanted);
            }
            new ListBench(store).run();
        }
        System.exit(0);
    }

    private void run() {
        UiHarness.start();
        DossiersViewModel vm = UiHarness.onScreen(this::viewModel);
        UiHarness window = UiHarness.show(() -> view(vm), 1366, 768, false);
        time("first list", () -> vm.open(), vm);
        List<Double> searches = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String text : BenchDossiers.searches()) {
                double ms = time("", () -> vm.getFilters().textProperty().set(text), vm);
                if (round > 0) {
                    searches.add(ms);
                }
            }
        }
        print("search, word typed to lines shown (60 ms pause included)", searches);
        facets(vm);
        UiHarness.onScreen(() -> vm.getFilters().clear());
        waitFor(vm);
        scroll(window);
    }

    private void facets(DossiersViewModel vm) {
        List<Double> times = new ArrayList<>();
        for (Stage stage : List.of(Stage.NEEDS_REVIEW, Stage.VERIFIED, Stage.CLOSED)) {
            DossierQuery query = DossierQuery.all(100).stages(Set.of(stage)).ordered(DossierQuery.Order.DUE);
            times.add(time("", () -> vm.getFilters().take(query), vm));
        }
        print("narrowed to a stage, by due", times);
        List<Double> counted = new ArrayList<>();
        for (String text : List.of("", "facture", "berdu")) {
            long begin = System.nanoTime();
            store.dossiers().facets(DossierQuery.all(100).text(text));
            counted.add((System.nanoTime() - begin) / 1e6);
        }
        print("facets counted (beside, the list does not wait)", counted);
    }

    private DossiersViewModel viewModel() {
        var texts = Texts.in(Locale.FRANCE);
        var words = new Words(texts, ZoneId.of("Europe/Paris"));
        var tasks = new FxTasks(workers);
        var clock = Clock.system(words.zone());
        var tools = new UiTools(tasks, tasks, words, new HeardDialogs(), clock);
        var checks = new FlowChecks(
                new VerificationService(new CommonsIdentifierChecks(), new PhoneShape()),
                new ExtractionService(),
                store.documents(),
                clock,
                Thresholds.DEFAULT);
        var flow = new FlowStore(
                store.unitOfWork(), store.dossiers(), store.documents(), store.findings(), new MemoryVault());
        Ids ids = UUID::randomUUID;
        var sources = new DossiersSources(
                store.dossiers(),
                new ReviewService(review(), checks, new ReviewContext(clock, ids, texts, Thresholds.DEFAULT)),
                new DossierActs(flow, store.locks(), checks, store.jobs(), clock),
                store.jobs(),
                Settings.inMemory(),
                List.of(new CsvFiles(Locale.FRANCE)),
                new ToldChoosers(),
                ME);
        return new DossiersViewModel(sources, new Navigator(Route.Dossiers.all()), tools, Route.Dossiers.all());
    }

    private ReviewStore review() {
        return new ReviewStore(
                store.unitOfWork(),
                store.dossiers(),
                store.documents(),
                store.findings(),
                store.decisions(),
                store.snapshots(),
                store.locks(),
                store.reviewQueue());
    }

    private static Parent view(DossiersViewModel vm) {
        return new Views(Texts.in(Locale.FRANCE))
                .load("dossiers/dossiers", new DossiersController(vm))
                .root();
    }

    /** From the doing to the moment the answer is in the table. */
    private static double time(String what, Runnable doing, DossiersViewModel vm) {
        var there = new CompletableFuture<Long>();
        long begin = System.nanoTime();
        UiHarness.onScreen(() -> {
            doing.run();
            if (!vm.getRows().getState().isBusy()) {
                there.complete(System.nanoTime());
            }
            vm.getRows().getState().busyProperty().subscribe((was, is) -> {
                if (!is) {
                    there.complete(System.nanoTime());
                }
            });
        });
        double ms = (there.orTimeout(60, TimeUnit.SECONDS).join() - begin) / 1e6;
        if (!what.isEmpty()) {
            print(what, List.of(ms));
        }
        return ms;
    }

    private static void waitFor(DossiersViewModel vm) {
        while (UiHarness.onScreen(() -> vm.getRows().getState().isBusy())) {
            Thread.onSpinWait();
        }
    }

    /** A frame is late by how long the screen's thread was held since the one before. */
    private static void scroll(UiHarness window) {
        var done = new CompletableFuture<List<Double>>();
        List<Double> layouts = new ArrayList<>();
        UiHarness.onScreen(() -> {
            TableView<?> table = (TableView<?>) window.scene().lookup("#dossiers-table");
            new AnimationTimer() {
                private int frame;

                @Override
                public void handle(long now) {
                    if (frame++ == FRAMES) {
                        stop();
                        done.complete(layouts);
                        return;
                    }
                    long begin = System.nanoTime();
                    int lines = table.getItems().size();
                    // half of it line by line as with a wheel, half from end to end as by the bar
                    table.scrollTo(frame % 2 == 0 ? frame * 3 : (int) ((long) frame * lines / FRAMES));
                    window.scene().getRoot().applyCss();
                    window.scene().getRoot().layout();
                    layouts.add((System.nanoTime() - begin) / 1e6);
                }
            }.start();
        });
        print(
                "screen's thread held a scrolled frame",
                done.orTimeout(120, TimeUnit.SECONDS).join());
        int there = UiHarness.onScreen(() -> {
            TableView<?> table = (TableView<?>) window.scene().lookup("#dossiers-table");
            return (int) table.getItems().stream()
                    .limit(3000)
                    .filter(l -> l instanceof Line line && line.row().isPresent())
                    .count();
        });
        System.out.println("lines fetched of the first 3000: " + there);
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-60s n=%d p50=%.1f p95=%.1f max=%.1f ms%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.getLast());
    }
}
