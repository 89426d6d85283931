package fr.guichet.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.DossierId;
import fr.guichet.testing.BillPdf;
import fr.guichet.testing.TestOffice;
import fr.guichet.ui.BlankScreen;
import fr.guichet.ui.ShellHarness;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.Route;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Walks through one dossier with keys and clicks, in a window that is not there. */
class DossierWalkTest {
    private final TestOffice office = new TestOffice(TestUi.CLOCK);
    private final DossierFixture fixture = new DossierFixture(office);
    private final DossierId id = office.bring("facture.pdf", BillPdf.totalling("173,04"));
    private final ShellHarness shell = ShellHarness.at(new Route.Dossier(id));
    private final FxRobot robot = new FxRobot();
    private final UiHarness window = open();

    private UiHarness open() {
        office.settle(id);
        return UiHarness.show(
                () -> shell.shell((screens, h) -> screens.add(
                                        Route.Dossier.class,
                                        "dossier/dossier",
                                        r -> new DossierController(
                                                new DossierViewModel(fixture.sources, h.navigator, h.tools, r)))
                                .add(Route.Revue.class, BlankScreen.VIEW, r -> new BlankScreen()))
                        .root(),
                1366,
                768,
                false);
    }

    @AfterEach
    void close() {
        window.close();
        office.close();
    }

    private void settle() {
        for (int i = 0; i < 2; i++) {
            UiHarness.onScreen(() -> {
                shell.ui.delay.pass();
                window.scene().getRoot().applyCss();
                window.scene().getRoot().layout();
            });
        }
    }

    private Node node(String id) {
        return window.scene().lookup("#" + id);
    }

    @Test
    void theNextThingIsOneStroke() {
        settle();
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(shell.navigator.getRoute()).isEqualTo(new Route.Revue(Optional.of(id)));
    }

    @Test
    void theRightSideIsWalkedThrough() {
        settle();
        ListView<?> fields = (ListView<?>) node("field-list");
        assertThat(fields.getItems()).isNotEmpty();
        robot.clickOn(node("tab-anomalies"));
        settle();
        assertThat(node("anomaly-list").getBoundsInParent().getHeight()).isGreaterThan(50);
        robot.clickOn(node("tab-journal"));
        settle();
        assertThat(((ListView<?>) node("journal-list")).getItems()).hasSize(4);
        robot.clickOn(node("by-people"));
        assertThat(((ListView<?>) node("journal-list")).getItems()).hasSize(1);
        assertThat(((ToggleButton) node("tab-payment")).isDisabled()).isTrue();
    }
}
