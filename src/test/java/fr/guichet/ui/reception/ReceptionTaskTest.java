package fr.guichet.ui.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.guichet.domain.DossierQuery;
import fr.guichet.testing.BillPdf;
import fr.guichet.testing.TestDesk;
import fr.guichet.ui.BlankScreen;
import fr.guichet.ui.ShellHarness;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.shell.Screens;
import fr.guichet.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Whole tasks in reception, by keyboard and mouse, with everything real behind the window. */
class ReceptionTaskTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final TestDesk desk = TestDesk.fresh().start();
    private final Arrivals arrivals = ReceptionWalk.arrivals(desk);
    private final AtomicReference<ReceptionViewModel> vm = new AtomicReference<>();
    private ShellHarness harness;
    private UiHarness window;
    private Shell shell;

    @BeforeEach
    void openWindow() {
        harness = ShellHarness.alive(new Route.Accueil(), workers);
        window = UiHarness.show(
                () -> {
                    shell = harness.shell(desk.store.dossiers(), desk.store.jobs(), this::screens);
                    return shell.root();
                },
                1366,
                768,
                false);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
    }

    private void screens(Screens screens, ShellHarness h) {
        screens.add(Route.Accueil.class, BlankScreen.VIEW, r -> new BlankScreen())
                .add(Route.Dossier.class, BlankScreen.VIEW, r -> new BlankScreen())
                .add(Route.Revue.class, BlankScreen.VIEW, r -> new BlankScreen())
                .add(Route.Reception.class, "reception/reception", r -> {
                    vm.set(new ReceptionViewModel(arrivals, ReceptionWalk.NO_CHOOSERS, h.navigator, h.tools));
                    return new ReceptionController(vm.get());
                });
    }

    @AfterEach
    void close() {
        UiHarness.onScreen(shell::close);
        window.close();
        arrivals.close();
        desk.close();
        workers.shutdownNow();
    }

    @Test
    void droppedBillsAreFollowedAndOpenedByKeyboard() throws IOException {
        Path bill = Files.write(folder.resolve("facture.pdf"), BillPdf.totalling("999,99"));
        UiHarness.onScreen(() -> vm.get().drop(List.of(bill)));
        ListView<Arrival> list = list();
        await().until(() ->
                !list.getItems().isEmpty() && list.getItems().getFirst().state() == ArrivalState.TO_REVIEW);
        UiHarness.onScreen(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        robot.type(KeyCode.ENTER);
        assertThat(harness.navigator.getRoute()).isInstanceOf(Route.Revue.class);
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(harness.navigator.getRoute()).isEqualTo(new Route.Reception());
        await().until(() -> list().getItems().size() == 1);
    }

    @Test
    void aRequestIsPastedWithoutTheMouse() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.V).release(KeyCode.SHIFT, KeyCode.CONTROL);
        TextInputControl text = robot.lookup("#paste-text").queryTextInputControl();
        await().until(text::isFocused);
        robot.write("Je pars");
        UiHarness.onScreen(
                () -> robot.lookup("#typed-name").queryTextInputControl().requestFocus());
        robot.write("Benali");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        await().until(() -> desk.store.dossiers().count(DossierQuery.all(10)) == 1);
        await().until(() -> !robot.lookup("#paste-panel").query().getParent().isVisible());
        assertThat(desk.store.dossiers().search(DossierQuery.all(1)).getFirst().name())
                .isEqualTo("Benali");
    }

    @Test
    void picturesAreAskedAboutAndEscapeLeavesTheForm() {
        UiHarness.onScreen(() -> vm.get().drop(List.of(folder.resolve("a.jpg"), folder.resolve("b.jpg"))));
        assertThat(robot.lookup("#pages-one").queryButton().isFocused()).isTrue();
        robot.clickOn(robot.lookup("#pages-each").queryButton());
        await().until(() -> list().getItems().size() == 2);
        robot.clickOn("#paste");
        robot.type(KeyCode.ESCAPE);
        assertThat(vm.get().paste().isOpen()).isFalse();
        assertThat(robot.lookup("#summary").queryAs(Label.class).getText()).isEmpty();
    }

    private ListView<Arrival> list() {
        return robot.lookup("#ready").queryListView();
    }
}
