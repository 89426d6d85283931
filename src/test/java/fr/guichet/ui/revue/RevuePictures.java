package fr.guichet.ui.revue;

import fr.guichet.base.Settings;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.FieldName;
import fr.guichet.testing.ReviewFixture;
import fr.guichet.ui.ShellHarness;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.FileChoosers;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.shell.Shell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.scene.Parent;

/** Leaves pictures of the review in target/pictures: {@code java … fr.guichet.ui.revue.RevuePictures}. */
public final class RevuePictures {
    private final List<String> wanted;
    private final List<RevueViewModel> models = new ArrayList<>();
    private final List<TestUi> uis = new ArrayList<>();
    private final ReviewFixture fixture = new ReviewFixture(TestUi.CLOCK);

    private RevuePictures(List<String> wanted) {
        this.wanted = wanted;
    }

    /** @param args names of pictures; all where there are none */
    public static void main(String[] args) {
        new RevuePictures(List.of(args)).all();
        System.exit(0);
    }

    private void all() {
        DossierId doubtful =
                fixture.bill("169,24", Map.of(FieldName.CUSTOMER_REF, 0.55, FieldName.PDL, 0.62, FieldName.IBAN, 0.7));
        DossierId dispute = fixture.dispute();
        for (int i = 0; i < 4; i++) {
            fixture.doubtfulBill(FieldName.CUSTOMER_REF);
            fixture.wrongBill();
        }
        picture("revue", doubtful, vm -> {});
        picture(
                "revue-anomaly",
                doubtful,
                vm -> vm.getAnomalies().select(vm.getAnomalies().getCards().getFirst()));
        picture("revue-request", dispute, vm -> {});
        picture("revue-postpone", doubtful, vm -> vm.getDecide().postpone());
        picture("revue-ask", dispute, vm -> vm.getDecide().ask());
        picture("revue-reclassify", dispute, vm -> vm.getHead().reclassify());
        picture("revue-reject", doubtful, vm -> vm.getDecide().reject());
        fixture.review.open(doubtful, ReviewFixture.LEA);
        picture("revue-locked", doubtful, vm -> {});
    }

    private void picture(String name, DossierId id, Consumer<RevueViewModel> act) {
        if (!wanted.isEmpty() && !wanted.contains(name)) {
            return;
        }
        UiHarness.pictures(name, () -> screen(id), harness -> {
            settle();
            UiHarness.onScreen(() -> {
                act.accept(models.getLast());
                uis.forEach(ui -> ui.delay.pass());
            });
            settle();
        });
        UiHarness.onScreen(() -> models.forEach(RevueViewModel::close));
        models.clear();
        uis.clear();
    }

    /** Gentle movements end, cells come. */
    private static void settle() {
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    }

    private Parent screen(DossierId id) {
        TestUi ui = TestUi.french();
        uis.add(ui);
        ShellHarness harness = ShellHarness.at(new Route.Revue(Optional.of(id)), ui, TestUi.CLOCK);
        Shell shell = harness.shell((screens, h) -> screens.add(Route.Revue.class, "revue/revue", route -> {
            var vm = new RevueViewModel(
                    new RevueServices(
                            fixture.review,
                            fixture.pictures,
                            fixture.stores.store().jobs(),
                            Settings.inMemory(),
                            new NoChoosers()),
                    ReviewFixture.CAMILLE,
                    h.navigator,
                    route,
                    h.tools);
            models.add(vm);
            return new RevueController(vm);
        }));
        return shell.root();
    }

    private static final class NoChoosers implements FileChoosers {
        @Override
        public List<Path> files(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggested) {
            return Optional.empty();
        }
    }
}
