package fr.guichet.ui.revue;

import static fr.guichet.ui.revue.ReviewScreen.isAt;
import static fr.guichet.ui.revue.ReviewScreen.line;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Box;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.FieldState;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Settlement;
import fr.guichet.domain.Stage;
import fr.guichet.review.ReviewFile;
import fr.guichet.testing.ReviewFixture;
import fr.guichet.ui.common.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevueViewModelTest {
    private static final FieldKey NUMBER = FieldKey.of(FieldName.INVOICE_NUMBER);
    private static final FieldKey TTC = FieldKey.of(FieldName.TOTAL_TTC);

    private ReviewScreen screen;

    @BeforeEach
    void fresh() {
        screen = new ReviewScreen();
    }

    @AfterEach
    void gone() {
        screen.close();
    }

    private Field field(DossierId id, FieldKey key) {
        return screen.file(id).field(key).orElseThrow();
    }

    private Stage stage(DossierId id) {
        return screen.file(id).dossier().stage();
    }

    /** Writes the reason that the panel asks for, and does it. */
    private static void answer(RevueViewModel vm, String reason) {
        assertThat(vm.getPanel().isOpen()).isTrue();
        vm.getPanel().textProperty().set(reason);
        vm.getPanel().act();
    }

    @Test
    void theDoubtsStandFirstAndThePersonIsAtTheFirst() {
        DossierId id = screen.fixture.doubtfulBill(FieldName.INVOICE_NUMBER, FieldName.TOTAL_TTC);
        RevueViewModel vm = screen.at(id);

        assertThat(vm.getFields().getLines()).extracting(FieldLine::key).startsWith(NUMBER, TTC);
        assertThat(isAt(vm, FieldName.INVOICE_NUMBER)).isTrue();
        assertThat(vm.getFields().getTitle()).isEqualTo("Valeurs · 2 à vérifier");
        assertThat(vm.getDecide().isPassable()).isFalse();
    }

    @Test
    void enterConfirmsAndGoesOnUntilTheDecision() {
        DossierId id = screen.fixture.doubtfulBill(FieldName.INVOICE_NUMBER, FieldName.TOTAL_TTC);
        RevueViewModel vm = screen.at(id);

        vm.enter();

        assertThat(line(vm, FieldName.INVOICE_NUMBER).stateText()).isEqualTo("Confirmé par Camille Martin");
        assertThat(isAt(vm, FieldName.TOTAL_TTC)).isTrue();

        vm.enter();

        assertThat(vm.attention().isAt(new Stop.OfDecision())).isTrue();
        assertThat(vm.getDecide().isPassable()).isTrue();

        vm.enter();

        assertThat(stage(id)).isEqualTo(Stage.VERIFIED);
        assertThat(vm.isEmpty()).as("nothing else waits").isTrue();
    }

    @Test
    void linesDoNotMoveUnderThePersonsHands() {
        DossierId id = screen.fixture.doubtfulBill(FieldName.INVOICE_NUMBER, FieldName.TOTAL_TTC);
        RevueViewModel vm = screen.at(id);
        List<FieldKey> before =
                vm.getFields().getLines().stream().map(FieldLine::key).toList();

        vm.enter();
        vm.enter();

        assertThat(vm.getFields().getLines()).extracting(FieldLine::key).isEqualTo(before);
    }

    @Test
    void anomaliesComeAfterTheDoubtsAndAreAcceptedWithAReason() {
        DossierId id = screen.fixture.bill("169,24", Map.of(FieldName.INVOICE_NUMBER, 0.5));
        RevueViewModel vm = screen.at(id);
        assertThat(vm.isAnomaliesShown()).isFalse();

        vm.enter();

        assertThat(vm.isAnomaliesShown()).isTrue();
        AnomalyCard card = vm.getAnomalies().getCards().getFirst();
        assertThat(card.figures())
                .extracting(AnomalyCard.Figure::value)
                .map(v -> v.replaceAll("[\\s\u00a0\u202f]", " "))
                .containsExactly("169,24 €", "162,94 €", "+6,30 €");

        vm.enter();
        answer(vm, "Vu avec le fournisseur");

        assertThat(vm.getAnomalies().getCards().getFirst().settled())
                .isEqualTo("Acceptée par Camille Martin : Vu avec le fournisseur");
        assertThat(vm.getDecide().isPassable()).isTrue();
    }

    @Test
    void anAnomalyIsCorrectedAtItsFirstValue() {
        DossierId id = screen.fixture.wrongBill();
        RevueViewModel vm = screen.at(id);

        vm.getAnomalies().correct(vm.getAnomalies().getCards().getFirst().anomaly());

        assertThat(vm.attention().now())
                .hasValueSatisfying(stop -> assertThat(stop).isInstanceOf(Stop.OfField.class));
        assertThat(vm.isAnomaliesShown()).isFalse();
        assertThat(line(vm, FieldName.TOTAL_TTC).state()).isEqualTo(FieldState.IN_ERROR);
        assertThat(line(vm, FieldName.TOTAL_TTC).error()).contains("169,24");

        vm.getFields().select(TTC);
        vm.getFields().type(TTC, "162,94");
        vm.enter();

        assertThat(vm.getAnomalies().getCards()).isEmpty();
        assertThat(field(id, TTC).value()).isEqualTo("162.94");
    }

    @Test
    void anAnomalyIsReported() {
        DossierId id = screen.fixture.wrongBill();
        RevueViewModel vm = screen.at(id);

        vm.getAnomalies().report(vm.getAnomalies().getCards().getFirst().anomaly());
        vm.getPanel().move(1);
        vm.getPanel().act();

        assertThat(screen.file(id).anomalies().getFirst().settlement()).hasValueSatisfying(s -> {
            assertThat(s.kind()).isEqualTo(Settlement.Kind.REPORTED);
            assertThat(s.reason()).isEqualTo("Signalée au fournisseur");
        });
    }

    @Test
    void whatIsTypedBecomesTheValueWithEnterOrByGoingElsewhere() {
        DossierId id = screen.fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        RevueViewModel vm = screen.at(id);

        vm.getFields().type(NUMBER, "LV-2026-0061843");
        vm.enter();

        assertThat(field(id, NUMBER).provenance()).isInstanceOf(Provenance.CorrectedBy.class);
        assertThat(line(vm, FieldName.INVOICE_NUMBER).stateText()).isEqualTo("Corrigé par Camille Martin");

        vm.getFields().select(TTC);
        vm.getFields().type(TTC, "162,95");
        vm.getFields().commit(TTC);

        assertThat(field(id, TTC).value()).isEqualTo("162.95");
        assertThat(screen.file(id).decisions()).hasSize(2);
    }

    @Test
    void whatCannotBeAValueStaysWhereItWasTypedAndHoldsTheDossierUp() {
        DossierId id = screen.fixture.bill();
        RevueViewModel vm = screen.at(id);
        vm.getFields().select(TTC);
        vm.getFields().type(TTC, "beaucoup");

        vm.enter();

        assertThat(isAt(vm, FieldName.TOTAL_TTC)).as("back at it").isTrue();
        assertThat(vm.getFields().drafts().error(TTC)).contains("« beaucoup » ne convient pas à ce champ.");
        assertThat(vm.getFields().drafts().text(TTC)).contains("beaucoup");

        vm.getDecide().validate(true);

        assertThat(stage(id)).isEqualTo(Stage.NEEDS_REVIEW);
        assertThat(screen.ui.dialogs.toasts).last().asString().contains("saisie");

        vm.getFields().revert(TTC);
        vm.getDecide().validate(true);

        assertThat(stage(id)).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void typingTheValueAgainChangesNothing() {
        DossierId id = screen.fixture.bill();
        RevueViewModel vm = screen.at(id);
        vm.getFields().select(TTC);
        vm.getFields().type(TTC, "162,9");
        vm.getFields().type(TTC, line(vm, FieldName.TOTAL_TTC).shown());

        vm.getFields().commit(TTC);

        assertThat(screen.file(id).decisions()).isEmpty();
    }

    @Test
    void aWordOfThePageFillsTheFieldThePersonIsAt() {
        DossierId id = screen.fixture.bill();
        RevueViewModel vm = screen.at(id);
        Box box = new Box(1, 100, 100, 40, 10);

        vm.getFields().take("C-558213", box);
        assertThat(screen.ui.dialogs.toasts).last().asString().contains("Placez-vous");

        vm.getFields().select(NUMBER);
        vm.getFields().take("C-558213", box);
        assertThat(vm.getFields().isChanged(NUMBER)).isTrue();
        vm.enter();

        assertThat(field(id, NUMBER).value()).isEqualTo("C-558213");
        assertThat(line(vm, FieldName.INVOICE_NUMBER).place()).map(Place::box).contains(box);
    }

    @Test
    void anotherReadingIsOneKeyAway() {
        DossierId id = screen.fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        RevueViewModel vm = screen.at(id);
        FieldLine line = line(vm, FieldName.INVOICE_NUMBER);
        assertThat(line.offers()).extracting(FieldLine.Offer::shown).containsExactly("LV-2028-0081842");
        assertThat(line.doubts()).as("the characters that differ").hasSize(2);

        vm.getFields().pick(NUMBER, line.offers().getFirst());

        assertThat(field(id, NUMBER).value()).isEqualTo("LV-2028-0081842");
    }

    @Test
    void aValueThatNobodyFoundIsAdded() {
        DossierId id = screen.fixture.bill();
        RevueViewModel vm = screen.at(id);

        vm.getFields().add();
        vm.getPanel().textProperty().set("ics");
        vm.getPanel().act();
        FieldKey ics = FieldKey.of(FieldName.ICS);
        assertThat(isAt(vm, FieldName.ICS)).isTrue();
        vm.getFields().type(ics, "FR72ZZZ123456");
        vm.enter();

        assertThat(field(id, ics).value()).isEqualTo("FR72ZZZ123456");
    }

    @Test
    void validatingOpensTheNextAndStayingDoesNot() {
        DossierId first = screen.fixture.bill();
        DossierId second = screen.fixture.bill();
        RevueViewModel vm = screen.at(first);

        vm.getDecide().validate(false);

        assertThat(stage(first)).isEqualTo(Stage.VERIFIED);
        assertThat(vm.here()).contains(new Route.Revue(Optional.of(first)));
        assertThat(vm.getHead().getNotice()).contains("n’attend plus de décision");
        assertThat(vm.getFields().isEditable()).isFalse();

        vm.open(second);
        vm.getDecide().validate(true);

        assertThat(stage(second)).isEqualTo(Stage.VERIFIED);
        assertThat(vm.isEmpty()).isTrue();
        assertThat(screen.ui.dialogs.toasts).contains("2026-000001 validé", "2026-000002 validé");
    }

    @Test
    void validatingIsRefusedWithTheReasons() {
        DossierId id = screen.fixture.wrongBill();
        RevueViewModel vm = screen.at(id);

        vm.getDecide().validate(true);

        assertThat(stage(id)).isEqualTo(Stage.NEEDS_REVIEW);
        assertThat(screen.ui.dialogs.toasts).last().asString().startsWith("Pas encore : Le total TTC");
        assertThat(vm.getDecide().getSummary()).startsWith("Le total TTC");
    }

    @Test
    void forcingAsksForAReason() {
        DossierId id = screen.fixture.wrongBill();
        RevueViewModel vm = screen.at(id);

        vm.getDecide().force();
        assertThat(vm.getPanel().getDetail()).contains("169,24");
        assertThat(vm.getPanel().isBlocked()).isTrue();
        vm.getPanel().act();
        assertThat(stage(id)).as("without a reason nothing").isEqualTo(Stage.NEEDS_REVIEW);
        answer(vm, "Accord du responsable");

        assertThat(stage(id)).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void rejectingTakesAReasonFromTheListOrWords() {
        DossierId first = screen.fixture.bill();
        DossierId second = screen.fixture.bill();
        RevueViewModel vm = screen.at(first);

        vm.getDecide().reject();
        vm.getPanel().move(1);
        vm.getPanel().act();

        assertThat(screen.file(first).dossier().note()).isEqualTo("review.reject.DUPLICATE");
        assertThat(vm.here()).contains(new Route.Revue(Optional.of(second)));

        vm.getDecide().reject();
        answer(vm, "Adressée à un autre service");

        assertThat(screen.file(second).dossier().note()).isEqualTo("Adressée à un autre service");
        assertThat(stage(second)).isEqualTo(Stage.REJECTED);
    }

    @Test
    void askingShowsTheLetterAndCopiesIt() {
        DossierId id = screen.fixture.dispute();
        RevueViewModel vm = screen.at(id);

        vm.getDecide().ask();
        screen.ui.delay.pass();
        assertThat(vm.getPanel().getPreview()).contains("Pièce d’identité");
        vm.getPanel().textProperty().set("Quel mois contestez-vous ?");
        screen.ui.delay.pass();
        assertThat(vm.getPanel().getPreview()).contains("Quel mois contestez-vous ?");
        vm.getPanel().act();

        assertThat(stage(id)).isEqualTo(Stage.WAITING_FOR_CUSTOMER);
        assertThat(screen.copied).singleElement().asString().contains("Quel mois contestez-vous ?");
    }

    @Test
    void postponingHidesItUntilThen() {
        DossierId id = screen.fixture.bill();
        RevueViewModel vm = screen.at(id);

        vm.getDecide().postpone();
        assertThat(vm.getPanel().getChoices()).extracting(ActForm.Choice::label).startsWith("Dans une heure");
        vm.getPanel().textProperty().set("25/03");
        vm.getPanel().act();

        assertThat(screen.file(id).dossier().postponedUntil())
                .map(Object::toString)
                .contains("2026-03-25T07:30:00Z");
        screen.ui.delay.pass();
        assertThat(vm.getQueue().getRows()).isEmpty();
    }

    @Test
    void escalatingKeepsItInTheQueue() {
        DossierId id = screen.fixture.bill();
        RevueViewModel vm = screen.at(id);

        vm.getDecide().escalate();
        answer(vm, "Cas inconnu");

        screen.ui.delay.pass();
        assertThat(vm.getQueue().getRows()).extracting(DossierRow::id).containsExactly(id);
        assertThat(screen.file(id).dossier().note()).isEqualTo("Cas inconnu");
    }

    @Test
    void theLastDecisionIsTakenBackAlsoAWholeValidation() {
        DossierId first = screen.fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        DossierId second = screen.fixture.bill();
        ReviewFile found = screen.file(first);
        RevueViewModel vm = screen.at(first);
        vm.enter();
        vm.getDecide().validate(true);
        assertThat(vm.here()).contains(new Route.Revue(Optional.of(second)));

        vm.getDecide().takeBack();

        assertThat(vm.here()).as("back at the first").contains(new Route.Revue(Optional.of(first)));
        assertThat(stage(first)).isEqualTo(Stage.NEEDS_REVIEW);
        assertThat(field(first, NUMBER).isHuman()).isTrue();

        vm.getDecide().takeBack();

        assertThat(screen.file(first).fields()).isEqualTo(found.fields());
        assertThat(isAt(vm, FieldName.INVOICE_NUMBER)).isTrue();

        vm.getDecide().takeBack();

        assertThat(screen.ui.dialogs.problems)
                .singleElement()
                .satisfies(p -> assertThat(p.key()).isEqualTo("review.nothing"));
    }

    @Test
    void theBarsUndoTakesItsOwnDossierBack() {
        DossierId first = screen.fixture.bill();
        DossierId second = screen.fixture.bill();
        RevueViewModel vm = screen.at(first);
        vm.getDecide().validate(true);
        vm.getFields().select(NUMBER);
        vm.enter();
        assertThat(field(second, NUMBER).isHuman()).isTrue();

        screen.ui.dialogs.undos.getFirst().run();

        assertThat(stage(first)).isEqualTo(Stage.NEEDS_REVIEW);
        assertThat(field(second, NUMBER).isHuman()).as("not that one").isTrue();
    }

    @Test
    void aDoubtfulRequestIsConfirmedOrChanged() {
        DossierId id = screen.fixture.dispute();
        RevueViewModel vm = screen.at(id);
        assertThat(vm.attention().isAt(new Stop.OfIntent())).isTrue();
        assertThat(vm.getHead().takenProperty().get()).hasValueSatisfying(t -> {
            assertThat(t.name()).isEqualTo("Contestation de facture");
            assertThat(t.why()).contains("conteste", "Réclamation");
        });

        vm.enter();

        assertThat(screen.file(id).classification())
                .hasValueSatisfying(c -> assertThat(c.isHuman()).isTrue());
        assertThat(isAt(vm, FieldName.PDL)).isTrue();

        vm.getHead().reclassify();
        vm.getPanel().textProperty().set("trop percu");
        vm.getPanel().act();

        assertThat(screen.file(id).dossier().intent()).contains(Intent.REFUND);
    }

    @Test
    void selectingAValueTurnsToItsDocument() {
        DossierId id = screen.fixture.dispute();
        RevueViewModel vm = screen.at(id);
        assertThat(vm.getDocuments().getPapers())
                .extracting(DocumentsViewModel.Paper::kind)
                .containsExactly("Demande du client", "Facture");
        var message = vm.getDocuments().getPapers().getFirst().id();
        var bill = vm.getDocuments().getPapers().getLast().id();
        assertThat(vm.getDocuments().chosenProperty().get()).contains(message);

        vm.getFields().select(FieldKey.of(FieldName.PDL));
        assertThat(vm.getDocuments().chosenProperty().get()).contains(bill);

        vm.getDocuments().getPage().getLens().frozenProperty().set(true);
        vm.getFields().select(FieldKey.of(FieldName.PHONE));
        assertThat(vm.getDocuments().chosenProperty().get()).as("frozen").contains(bill);
    }

    @Test
    void somebodyElsesDossierIsForReading() {
        DossierId id = screen.fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        screen.fixture.review.open(id, ReviewFixture.LEA);
        RevueViewModel vm = screen.at(id);

        assertThat(vm.getHead().getNotice()).contains("Léa Roussel");
        assertThat(vm.getFields().isEditable()).isFalse();
        assertThat(vm.getDecide().isMine()).isFalse();
        vm.getFields().select(NUMBER);
        vm.enter();
        vm.getDecide().validate(true);
        vm.getDecide().reject();

        assertThat(vm.getPanel().isOpen()).isFalse();
        assertThat(screen.file(id).decisions()).isEmpty();
    }

    @Test
    void leavingGivesTheDossierBackWithWhatWasTyped() {
        DossierId id = screen.fixture.bill();
        RevueViewModel vm = screen.at(id);
        assertThat(screen.fixture.stores.store().locks().of(id)).isPresent();
        vm.getFields().select(NUMBER);
        vm.getFields().type(NUMBER, "LV-7");

        vm.close();

        assertThat(screen.fixture.stores.store().locks().of(id)).isEmpty();
        assertThat(field(id, NUMBER).value()).isEqualTo("LV-7");
    }

    @Test
    void theQueueFollowsWhatOthersDo() {
        DossierId first = screen.fixture.bill();
        DossierId second = screen.fixture.bill();
        RevueViewModel vm = screen.at(first);
        assertThat(vm.getQueue().getRemaining()).isEqualTo("2 dossiers à vérifier");

        screen.fixture.review.validate(second, ReviewFixture.LEA);
        screen.ui.delay.pass();

        assertThat(vm.getQueue().getRows()).extracting(DossierRow::id).containsExactly(first);
        assertThat(vm.getQueue().getRemaining()).isEqualTo("1 dossier à vérifier");
    }

    @Test
    void theDayIsCountedDiscreetly() {
        DossierId first = screen.fixture.bill();
        screen.fixture.bill();
        RevueViewModel vm = screen.at(first);
        assertThat(vm.getQueue().getToday()).isEqualTo("Aucun fait aujourd’hui");

        vm.getDecide().validate(true);
        screen.ui.delay.pass();

        assertThat(vm.getQueue().getToday()).isEqualTo("1 fait aujourd’hui · 0 s par dossier");
    }

    @Test
    void theNextIsThereBeforeItIsAskedFor() {
        DossierId first = screen.fixture.bill();
        DossierId second = screen.fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        RevueViewModel vm = screen.at(first);
        var document = screen.file(second).documents().getFirst();
        var reading = Optional.of(screen.file(second).readings().get(document.id()));

        assertThat(screen.fixture.pictures.ready(
                        fr.guichet.ui.common.page.Sheet.of(document, reading, 1),
                        vm.getDocuments().getPage().sharpness()))
                .isPresent();
    }
}
