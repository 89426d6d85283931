package fr.guichet.ui.revue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.guichet.domain.DossierId;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Settlement;
import fr.guichet.domain.Stage;
import fr.guichet.testing.ReviewFixture;
import fr.guichet.ui.ShellHarness;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.UiHarness;
import fr.guichet.ui.common.FxTasks;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.UiTools;
import fr.guichet.ui.shell.Shell;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Whole review tasks in the whole window, with the keyboard only and the work on other threads, as a person does them. */
class RevueWalkTest {
    private static final FieldKey NUMBER = FieldKey.of(FieldName.INVOICE_NUMBER);

    private final ReviewFixture fixture = new ReviewFixture(TestUi.CLOCK);
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final FxRobot robot = new FxRobot();
    private Optional<UiHarness> window = Optional.empty();
    private Optional<Shell> shell = Optional.empty();
    private Optional<RevueViewModel> model = Optional.empty();

    @BeforeEach
    void toolkit() {
        UiHarness.start();
    }

    @AfterEach
    void gone() throws InterruptedException, ExecutionException {
        UiHarness.onScreen(() -> shell.ifPresent(Shell::close));
        // what is under way goes from the workers to the screen and back
        for (int i = 0; i < 5; i++) {
            workers.submit(() -> {}).get();
            UiHarness.onScreen(() -> {});
        }
        window.ifPresent(UiHarness::close);
        workers.shutdown();
        assertThat(workers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        fixture.close();
    }

    private void open(DossierId id) {
        TestUi ui = TestUi.french();
        ShellHarness harness = ShellHarness.at(new Route.Revue(Optional.of(id)), ui, TestUi.CLOCK);
        var tasks = new FxTasks(workers);
        var tools = new UiTools(tasks, tasks, ui.words, harness.dialogs, TestUi.CLOCK);
        window = Optional.of(UiHarness.show(
                () -> {
                    shell = Optional.of(harness.shell((screens, h) ->
                            screens.add(Route.Revue.class, "revue/revue", route -> {
                                model = Optional.of(new RevueViewModel(
                                        ReviewScreen.services(fixture),
                                        ReviewFixture.CAMILLE,
                                        h.navigator,
                                        route,
                                        tools));
                                return new RevueController(model.get());
                            })));
                    return shell.get().root();
                },
                1366,
                768,
                false));
        robot.targetWindow(window.get().stage());
        inHand(id);
    }

    private RevueViewModel vm() {
        return model.orElseThrow();
    }

    private void until(BooleanSupplier holds) {
        await().atMost(20, TimeUnit.SECONDS).until(() -> UiHarness.onScreen(holds::getAsBoolean));
    }

    private void inHand(DossierId id) {
        until(() -> vm().here().equals(Optional.of(new Route.Revue(Optional.of(id))))
                && vm().getDecide().isMine());
    }

    private void stage(DossierId id, Stage stage) {
        await().atMost(20, TimeUnit.SECONDS)
                .untilAsserted(
                        () -> assertThat(fixture.file(id).dossier().stage()).isEqualTo(stage));
    }

    private Field field(DossierId id, FieldKey key) {
        return fixture.file(id).field(key).orElseThrow();
    }

    private void focusIsOn(String id) {
        await().atMost(20, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(focused()).map(Node::getId).contains(id));
    }

    private Optional<Node> focused() {
        return UiHarness.onScreen(
                () -> Optional.ofNullable(window.orElseThrow().scene().getFocusOwner()));
    }

    @Test
    void correctAFieldAcceptAnAnomalyValidateAndGoOn() {
        DossierId first = fixture.bill("169,24", Map.of(FieldName.INVOICE_NUMBER, 0.5));
        DossierId second = fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        open(first);
        focusIsOn("value-invoice_number");

        robot.write("LV-2026-0061843").push(KeyCode.ENTER);
        until(() -> vm().isAnomaliesShown());
        robot.push(KeyCode.ENTER);
        focusIsOn("act-text");
        robot.write("Vu avec le fournisseur").push(KeyCode.ENTER);
        focusIsOn("decide-validate");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        inHand(second);
        stage(first, Stage.VERIFIED);
        assertThat(field(first, NUMBER).value()).isEqualTo("LV-2026-0061843");
        assertThat(fixture.file(first).anomalies().getFirst().settlement()).hasValueSatisfying(s -> {
            assertThat(s.kind()).isEqualTo(Settlement.Kind.ACCEPTED);
            assertThat(s.reason()).isEqualTo("Vu avec le fournisseur");
        });
        focusIsOn("value-invoice_number");
    }

    @Test
    void rejectAndTakeItBack() {
        DossierId first = fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        DossierId second = fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        open(first);

        robot.push(KeyCode.ALT, KeyCode.R);
        focusIsOn("act-text");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        inHand(second);
        stage(first, Stage.REJECTED);
        focusIsOn("value-invoice_number");
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        inHand(first);
        stage(first, Stage.NEEDS_REVIEW);
    }

    @Test
    void askTheCustomer() {
        DossierId id = fixture.dispute();
        open(id);

        robot.push(KeyCode.ALT, KeyCode.D);
        focusIsOn("act-text");
        robot.write("Quel mois contestez-vous").push(KeyCode.ENTER);

        stage(id, Stage.WAITING_FOR_CUSTOMER);
        until(() -> vm().isEmpty());
        assertThat(UiHarness.onScreen(() -> Clipboard.getSystemClipboard().getString()))
                .contains("Bonjour Odile Garance", "Quel mois contestez-vous");
    }

    @Test
    void postponeAndEscalate() {
        DossierId first = fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        DossierId second = fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        open(first);

        robot.push(KeyCode.ALT, KeyCode.P);
        focusIsOn("act-text");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        inHand(second);
        assertThat(fixture.file(first).dossier().postponedUntil()).isPresent();

        robot.push(KeyCode.ALT, KeyCode.E);
        focusIsOn("act-text");
        robot.push(KeyCode.ESCAPE);
        focusIsOn("value-invoice_number");
        robot.push(KeyCode.ALT, KeyCode.E);
        focusIsOn("act-text");
        robot.write("Cas rare").push(KeyCode.ENTER);
        await().atMost(20, TimeUnit.SECONDS)
                .until(() -> fixture.file(second).dossier().note().equals("Cas rare"));
    }

    @Test
    void validateAndStayThenUndo() {
        DossierId id = fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        open(id);
        focusIsOn("value-invoice_number");

        robot.push(KeyCode.ENTER);
        focusIsOn("decide-validate");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        stage(id, Stage.VERIFIED);
        until(() -> !vm().getDecide().isMine());
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        stage(id, Stage.NEEDS_REVIEW);
        assertThat(field(id, NUMBER).isHuman()).as("the confirmation stands").isTrue();
    }

    @Test
    void anotherReadingWithAltDown() {
        DossierId id = fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        open(id);
        focusIsOn("value-invoice_number");

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        await().atMost(20, TimeUnit.SECONDS)
                .until(() -> field(id, NUMBER).provenance() instanceof Provenance.CorrectedBy);
        assertThat(field(id, NUMBER).value()).isEqualTo("LV-2028-0081842");
    }

    @Test
    void enterOnAButtonPressesThatButton() {
        DossierId id = fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        open(id);

        robot.push(KeyCode.ALT, KeyCode.P);
        focusIsOn("act-text");
        robot.push(KeyCode.TAB);
        focusIsOn("act-cancel");
        robot.push(KeyCode.ENTER);

        until(() -> !vm().getPanel().isOpen());
        assertThat(fixture.file(id).decisions()).isEmpty();
    }

    @Test
    void thePagesKeysAndTheWayThroughThePanes() {
        DossierId id = fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        open(id);
        focusIsOn("value-invoice_number");

        robot.push(KeyCode.PAGE_DOWN);
        until(() -> vm().getDocuments().getPage().getPage() == 2);
        robot.push(KeyCode.F6);
        focusIsOn("queue");
        robot.push(KeyCode.F6);
        double before =
                UiHarness.onScreen(() -> vm().getDocuments().getPage().getLens().percent());
        robot.push(KeyCode.ADD);
        until(() -> vm().getDocuments().getPage().getLens().percent() > before);
        robot.push(KeyCode.F6);
        focusIsOn("value-invoice_number");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("nouvel index");
        until(() -> vm().getDocuments().getPage().getFind().getSummary().equals("1 sur 1"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !vm().getDocuments().getPage().getFind().isOpen());
    }
}
