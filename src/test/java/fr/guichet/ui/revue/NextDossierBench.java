package fr.guichet.ui.revue;

import fr.guichet.domain.DossierId;
import fr.guichet.domain.FieldName;
import fr.guichet.testing.ReviewFixture;
import fr.guichet.ui.ShellHarness;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.FxTasks;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.UiTools;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * How long the next dossier takes: milliseconds from Ctrl+Enter, which validates the one in hand, to the frame in which the
 * next one's page is drawn; and from the moment it is opened. Before each, the person looks at one for a second.
 */
public final class NextDossierBench {
    private static final int DOSSIERS = 24;
    private static final int WARM_UP = 4;

    private final ReviewFixture fixture = new ReviewFixture(TestUi.CLOCK);
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final List<DossierId> ids = new ArrayList<>();
    private Optional<RevueViewModel> model = Optional.empty();

    public static void main(String[] args) {
        System.out.println(new NextDossierBench().measured());
        System.exit(0);
    }

    private String measured() {
        for (int i = 0; i < DOSSIERS; i++) {
            ids.add(fixture.doubtfulBill(FieldName.CUSTOMER_REF));
        }
        UiHarness window = UiHarness.show(this::screen, 1366, 768, false);
        List<Double> all = new ArrayList<>();
        List<Double> opening = new ArrayList<>();
        shown(window.scene(), ids.getFirst()).join();
        for (int i = 1; i < DOSSIERS; i++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            var next = shown(window.scene(), ids.get(i));
            long pressed = System.nanoTime();
            UiHarness.onScreen(() -> model.orElseThrow().getDecide().validate(true));
            Times times = next.join();
            if (i > WARM_UP) {
                all.add((times.drawn() - pressed) / 1e6);
                opening.add((times.drawn() - times.opened()) / 1e6);
            }
        }
        return "{\"dossiers\":" + all.size() + ",\"validate_to_pixel_ms\":" + figures(all) + ",\"open_to_pixel_ms\":"
                + figures(opening) + "}";
    }

    private record Times(long opened, long drawn) {}

    /** Told in the first frame in which the dossier's page is on the screen. */
    private CompletableFuture<Times> shown(Scene scene, DossierId id) {
        var told = new CompletableFuture<Times>();
        var wanted = Optional.of(new Route.Revue(Optional.of(id)));
        UiHarness.onScreen(() -> new AnimationTimer() {
            private long opened;

            @Override
            public void handle(long now) {
                RevueViewModel vm = model.orElseThrow();
                if (opened == 0 && vm.here().equals(wanted)) {
                    opened = System.nanoTime();
                }
                if (opened != 0
                        && vm.getDocuments().getPage().pictureProperty().get().isPresent()) {
                    stop();
                    scene.addPostLayoutPulseListener(new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            told.complete(new Times(opened, System.nanoTime()));
                        }
                    });
                }
            }
        }.start());
        return told;
    }

    private static String figures(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "{\"p50\":%.0f,\"p95\":%.0f,\"max\":%.0f}",
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.95)),
                sorted.getLast());
    }

    private Parent screen() {
        TestUi ui = TestUi.french();
        var start = new Route.Revue(Optional.of(ids.getFirst()));
        ShellHarness harness = ShellHarness.at(start, ui, TestUi.CLOCK);
        var tasks = new FxTasks(workers);
        var tools = new UiTools(tasks, tasks, ui.words, harness.dialogs, TestUi.CLOCK);
        return harness.shell((screens, h) -> screens.add(Route.Revue.class, "revue/revue", route -> {
                    model = Optional.of(new RevueViewModel(
                            ReviewScreen.services(fixture), ReviewFixture.CAMILLE, h.navigator, route, tools));
                    return new RevueController(model.get());
                }))
                .root();
    }
}
