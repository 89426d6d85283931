package fr.guichet.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Box;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Settlement;
import fr.guichet.domain.Stage;
import fr.guichet.testing.BillPdf;
import fr.guichet.testing.TestOffice;
import fr.guichet.ui.TestUi;
import fr.guichet.ui.common.Navigator;
import fr.guichet.ui.common.Route;
import fr.guichet.ui.common.page.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierViewModelTest {
    private static final byte[] BILL = BillPdf.totalling("173,04");

    private final TestUi ui = TestUi.french();
    private final TestOffice office = new TestOffice(TestUi.CLOCK);
    private final DossierFixture fixture = new DossierFixture(office);
    private final Navigator navigator = new Navigator(Route.Dossiers.all());
    private final DossierId id = office.bring("facture.pdf", BILL);
    private DossierViewModel vm = at(new Route.Dossier(id));

    private DossierViewModel at(Route.Dossier route) {
        return new DossierViewModel(fixture.sources, navigator, ui.tools(), route);
    }

    private void open() {
        office.settle(id);
        vm.open();
    }

    @AfterEach
    void close() {
        vm.close();
        office.close();
    }

    private List<String> steps() {
        return vm.getHeader().steps().stream()
                .map(s -> s.label() + " " + s.is())
                .toList();
    }

    private FieldLine field(String name) {
        return vm.getFields().lines().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBillWalksOnlyTheWayOfBills() {
        open();
        assertThat(steps())
                .containsExactly(
                        "Reçu DONE", "Lu DONE", "Compris DONE", "À vérifier HERE", "Vérifié TO_COME", "Clos TO_COME");
        assertThat(vm.getHeader().getSubject()).isEqualTo("facture.pdf");
        assertThat(vm.getHeader().getParty()).contains("Odile Garance");
        assertThat(vm.getHeader().tags()).extracting(Tag::text).contains("À vérifier", "Facture", "Anomalie");
    }

    @Test
    void eachValueSaysItsStateAndWhereItComesFrom() {
        open();
        FieldLine total = field("Total TTC");
        assertThat(total.value()).isEqualTo("173,04\u00a0€");
        assertThat(total.state().text()).isEqualTo("state.in_error");
        assertThat(total.origin()).startsWith("Lu page 1, sûr à ");

        office.review.correct(id, FieldKey.of(FieldName.TOTAL_TTC), "163,04", Optional.<Box>empty(), office.camille);
        ui.delay.pass();
        assertThat(field("Total TTC").origin()).isEqualTo("Corrigé par Camille Martin (12:00). Avant : 173,04\u00a0€.");
        assertThat(vm.getJournal().lines().getFirst().sentence()).isEqualTo("Valeur corrigée : Total TTC");
        assertThat(vm.getJournal().lines().getFirst().change()).isEqualTo("173,04\u00a0€ → 163,04\u00a0€");
    }

    @Test
    void aValueAndItsBoxOnThePageLeadToEachOther() {
        open();
        FieldLine total = field("Total TTC");
        Mark mark = vm.getPage().getMarks().stream()
                .filter(m -> m.id().equals(total.id()))
                .findFirst()
                .orElseThrow();
        assertThat(mark.kind()).isEqualTo(Mark.Kind.ERROR);

        vm.getFields().chosenProperty().set(Optional.of(total));
        assertThat(vm.getPage().chosenProperty().get()).contains(total.id());
    }

    @Test
    void anAnomalyShowsItsNumbersAndHowItWasSettled() {
        open();
        AnomalyCard card = vm.getAnomalies().cards().getFirst();
        assertThat(card.sentence()).contains("173,04");
        assertThat(card.numbers()).contains(new AnomalyCard.Number("Total TTC", "173,04\u00a0€"));
        assertThat(card.spot()).isPresent();
        assertThat(vm.getTabs().titleProperty(Tab.ANOMALIES).get()).isEqualTo("Anomalies (1)");

        office.review.settle(id, 0, Settlement.Kind.ACCEPTED, "avoir déjà émis", office.camille);
        ui.delay.pass();
        assertThat(vm.getAnomalies().cards().getFirst().settled())
                .contains("Acceptée par Camille Martin (12:00) : avoir déjà émis");
        assertThat(vm.getTabs().titleProperty(Tab.ANOMALIES).get()).isEqualTo("Anomalies");
    }

    @Test
    void theNextThingFollowsTheStage() {
        open();
        assertThat(next()).isEqualTo(Act.REVIEW);
        vm.getActs().runNext();
        assertThat(navigator.getRoute()).isEqualTo(new Route.Revue(Optional.of(id)));

        office.review.force(id, "vu au téléphone", office.camille);
        ui.delay.pass();
        assertThat(next()).isEqualTo(Act.CLOSE);

        ui.dialogs.reason = "à relire";
        vm.getActs().run(Act.SEND_BACK);
        ui.delay.pass();
        assertThat(next()).isEqualTo(Act.REVIEW);
        assertThat(vm.getHeader().getNote()).contains("à relire");
        ui.dialogs.undos.getFirst().run();
        ui.delay.pass();
        assertThat(next()).isEqualTo(Act.CLOSE);

        vm.getActs().runNext();
        ui.delay.pass();
        assertThat(steps()).last().isEqualTo("Clos ENDED");
        assertThat(next()).isEqualTo(Act.NEXT);
    }

    private Act next() {
        return vm.getActs().nextProperty().get();
    }

    @Test
    void aRejectionTakesTheUsualReasonAndCanBeTakenBack() {
        open();
        ui.dialogs.reason = "Illisible";
        vm.getActs().run(Act.REJECT);
        ui.delay.pass();
        assertThat(vm.getHeader().getNote()).isEqualTo("Rejeté : Illisible");
        assertThat(steps()).contains("Rejeté ENDED");

        ui.dialogs.undos.getFirst().run();
        ui.delay.pass();
        assertThat(office.store.dossiers().find(id).orElseThrow().stage()).isEqualTo(Stage.NEEDS_REVIEW);
    }

    @Test
    void whoHasItOpenIsToldAndDecisionsWait() {
        office.settle(id);
        office.review.open(id, office.dominique);
        vm.open();
        assertThat(vm.getHeader().getLock()).startsWith("Ouvert par Dominique Petit depuis 12:00");
        assertThat(vm.getActs().offProperty(Act.REJECT).get()).isTrue();
        assertThat(vm.getActs().offProperty(Act.REVIEW).get()).isFalse();

        office.review.leave(id, office.dominique);
        ui.delay.pass();
        ui.delay.pass();
        assertThat(vm.getHeader().isLocked()).isFalse();
        assertThat(vm.getActs().offProperty(Act.REJECT).get()).isFalse();
    }

    @Test
    void whileTheMachineWorksThereIsNothingToDoButWait() {
        vm.open();
        assertThat(steps()).first().isEqualTo("Reçu HERE");
        assertThat(next()).isEqualTo(Act.READ_AGAIN);
        assertThat(vm.getActs().getWhy()).isEqualTo("Guichet y travaille encore.");
        assertThat(vm.getPapers().papers()).extracting(Paper::details).containsExactly("pas encore lu");
    }

    @Test
    void theWordsSearchedForAreFoundOnThePage() {
        office.settle(id);
        vm = at(new Route.Dossier(id, "abonnement facture"));
        vm.open();
        assertThat(vm.getPage().getFind().isOpen()).isTrue();
        assertThat(vm.getPage().getFind().textProperty().get()).isEqualTo("abonnement");
    }

    @Test
    void theJournalIsFilteredByWhoDidIt() {
        open();
        office.acts.assign(id, Optional.of("Camille Martin"), office.camille);
        ui.delay.pass();
        vm.getJournal().byProperty().set(JournalViewModel.By.PEOPLE);
        assertThat(vm.getJournal().lines())
                .extracting(JournalLine::sentence)
                .containsExactly("Confié à Camille Martin", "Reçu");
        vm.getJournal().byProperty().set(JournalViewModel.By.MACHINE);
        assertThat(vm.getJournal().lines()).extracting(JournalLine::who).containsOnly("Guichet");
        assertThat(vm.getJournal().lines().getLast().sentence()).isEqualTo("Lu : un document, 2 pages");
    }

    @Test
    void theOriginalIsSavedAsItCame(@TempDir Path folder) throws IOException {
        open();
        Path file = folder.resolve("copie.pdf");
        fixture.choosers.file = Optional.of(file);
        vm.getPapers().saveOriginal(vm.getPapers().papers().getFirst());
        assertThat(Files.readAllBytes(file)).isEqualTo(BILL);
        assertThat(fixture.choosers.suggested).isEqualTo("facture.pdf");
    }

    @Test
    void whatIsGoneIsSaidSo() {
        vm = at(new Route.Dossier(new DossierId(new UUID(0, 0))));
        vm.open();
        assertThat(vm.isThere()).isFalse();
        assertThat(vm.getTrouble()).startsWith("Ce dossier n’existe plus.");
    }
}
