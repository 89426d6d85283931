package fr.guichet.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.testing.TestOffice;
import fr.guichet.ui.BlankScreen;
import fr.guichet.ui.ShellHarness;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Walks through the list with keys and clicks, in a window that is not there. */
class DossiersWalkTest {
    private final TestOffice office = new TestOffice(TestUi.CLOCK);
    private final DossiersFixture fixture = new DossiersFixture(office);
    private final ShellHarness shell = ShellHarness.at(Route.Dossiers.all());
    private final FxRobot robot = new FxRobot();
    private UiHarness window;

    @BeforeEach
    void open() {
        IntStream.range(0, 260)
                .forEach(i -> office.add(
                        "Client " + i,
                        i % 4 == 0 ? "Facture de mars" : "Relevé",
                        d -> d.stage(Stage.NEEDS_REVIEW).reasons(Set.of(ReviewReason.ANOMALY))));
        window = UiHarness.show(
                () -> shell.shell((screens, h) -> screens.add(
                                        Route.Dossiers.class,
                                        "dossiers/dossiers",
                                        r -> new DossiersController(
                                                new DossiersViewModel(fixture.sources, h.navigator, h.tools, r)))
                                .add(Route.Dossier.class, BlankScreen.VIEW, r -> new BlankScreen()))
                        .root(),
                1366,
                768,
                false);
        settle();
    }

    @AfterEach
    void close() {
        window.close();
        office.close();
    }

    /** What was asked for is answered, and the window is laid out. */
    private void settle() {
        for (int i = 0; i < 3; i++) {
            UiHarness.onScreen(() -> {
                shell.ui.delay.pass();
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
            });
        }
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        settle();
    }

    @SuppressWarnings("unchecked")
    private TableView<Line> table() {
        return (TableView<Line>) window.scene().lookup("#dossiers-table");
    }

    private String found() {
        return ((Label) window.scene().lookup("#found")).getText();
    }

    private int chosen() {
        return UiHarness.onScreen(() -> table().getSelectionModel().getSelectedIndex());
    }

    @Test
    void byKeysAloneFromWordsToADossierAndBackToTheSamePlace() {
        assertThat(found()).isEqualTo("260 dossiers");

        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("facture");
        settle();
        assertThat(found()).isEqualTo("65 dossiers");

        press(KeyCode.DOWN);
        press(KeyCode.END);
        assertThat(chosen()).isEqualTo(64);
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        assertThat(shell.navigator.getRoute()).isInstanceOf(Route.Dossier.class);

        press(KeyCode.ALT, KeyCode.LEFT);
        settle();
        assertThat(found()).isEqualTo("65 dossiers");
        assertThat(chosen()).isEqualTo(63);

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(found()).isEqualTo("260 dossiers");
    }

    @Test
    void whatIsListedIsWrittenOut(@TempDir Path folder) throws IOException {
        fixture.choosers.file = Optional.of(folder.resolve("liste.csv"));
        UiHarness.onScreen(() -> {
            MenuButton export = (MenuButton) window.scene().lookup("#export");
            export.getItems().stream()
                    .filter(i -> "export-csv".equals(i.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        assertThat(Files.readAllLines(folder.resolve("liste.csv"))).hasSize(261);
        assertThat(UiHarness.onScreen(() -> shell.dialogs.toasts().getFirst().sentence()))
                .startsWith("260 dossiers");
    }

    @Test
    void severalAreTakenOnAtOnce() {
        UiHarness.onScreen(() -> table().requestFocus());
        press(KeyCode.HOME);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        Button mine = (Button) window.scene().lookup("#mine");
        assertThat(mine.isDisabled()).isFalse();
        robot.clickOn(mine);
        settle();
        assertThat(office.store.dossiers().facets(DossierQuery.all(1)).assignees())
                .containsEntry("Camille Martin", 3);
        assertThat(office.store
                        .dossiers()
                        .find(table().getItems().getFirst().row().orElseThrow().id()))
                .map(Dossier::assignee)
                .contains(Optional.of("Camille Martin"));
    }

    @Test
    void aViewIsSavedByItsKeys() {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("mars");
        settle();
        press(KeyCode.CONTROL, KeyCode.S);
        robot.write("Mars");
        press(KeyCode.ENTER);
        assertThat(((MenuButton) window.scene().lookup("#views")).getText()).isEqualTo("Mars");
    }
}
