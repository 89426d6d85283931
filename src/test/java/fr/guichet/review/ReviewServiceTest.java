package fr.guichet.review;

import static fr.guichet.testing.ReviewFixture.CAMILLE;
import static fr.guichet.testing.ReviewFixture.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.base.Problem;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Box;
import fr.guichet.domain.Decision;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.FieldState;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Settlement;
import fr.guichet.domain.Stage;
import fr.guichet.testing.ReviewFixture;
import fr.guichet.ui.TestUi;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewServiceTest {
    private static final FieldKey TTC = FieldKey.of(FieldName.TOTAL_TTC);
    private static final FieldKey NUMBER = FieldKey.of(FieldName.INVOICE_NUMBER);
    private static final Instant NOW = TestUi.CLOCK.instant();

    private ReviewFixture fixture;
    private ReviewService review;

    @BeforeEach
    void fresh() {
        fixture = new ReviewFixture(TestUi.CLOCK);
        review = fixture.review;
    }

    @AfterEach
    void gone() {
        fixture.close();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.key()).isEqualTo(key));
    }

    private Field field(ReviewFile file, FieldKey key) {
        return file.field(key).orElseThrow();
    }

    @Test
    void aDoubtfulValueHoldsTheDossierUpUntilSomebodyConfirmsIt() {
        DossierId id = fixture.doubtfulBill(FieldName.INVOICE_NUMBER);
        ReviewFile before = review.open(id, CAMILLE);

        assertThat(before.dossier().reasons()).containsExactly(ReviewReason.FIELD_DOUBTFUL);
        assertThat(review.blockers(before)).containsExactly("Numéro de facture est à vérifier : « LV-2026-0061842 ».");
        assertThat(review.validate(id, CAMILLE)).isInstanceOf(Outcome.Blocked.class);
        assertThat(fixture.file(id).dossier()).as("nothing was done").isEqualTo(before.dossier());

        ReviewFile after = review.confirm(id, NUMBER, CAMILLE);

        assertThat(field(after, NUMBER).state(after.threshold())).isEqualTo(FieldState.CONFIRMED);
        assertThat(after.dossier().reasons()).isEmpty();
        assertThat(review.blockers(after)).isEmpty();
        assertThat(review.validate(id, CAMILLE).dossier().stage()).isEqualTo(Stage.VERIFIED);
    }

    @Test
    void aCorrectionIsVerifiedAtOnce() {
        DossierId id = fixture.wrongBill();
        assertThat(codes(fixture.file(id))).containsExactly("TTC_SUM");

        ReviewFile after = review.correct(id, TTC, "162,94 €", Optional.empty(), CAMILLE);

        assertThat(codes(after)).isEmpty();
        assertThat(field(after, TTC).value()).isEqualTo("162.94");
        assertThat(field(after, TTC).provenance())
                .isEqualTo(new Provenance.CorrectedBy("Camille Martin", NOW, "169.24"));
    }

    @Test
    void whereThePersonSawTheValueIsKept() {
        DossierId id = fixture.bill();
        Box seen = new Box(2, 100, 120, 40, 10);

        Field after = field(review.correct(id, NUMBER, "LV-9", Optional.of(seen), CAMILLE), NUMBER);

        assertThat(after.candidates().getFirst().box()).contains(seen);
    }

    @Test
    void whatIsNoValueOfThatFieldIsRefused() {
        DossierId id = fixture.bill();

        assertRefused("review.value", () -> review.correct(id, TTC, "beaucoup", Optional.empty(), CAMILLE));

        assertThat(fixture.file(id).decisions()).isEmpty();
    }

    @Test
    void anEmptyCorrectionSaysThatThereIsNone() {
        DossierId id = fixture.bill();

        ReviewFile after = review.correct(id, NUMBER, "  ", Optional.empty(), CAMILLE);

        assertThat(after.field(NUMBER)).isEmpty();
        assertThat(review.blockers(after)).anyMatch(b -> b.contains("Numéro de facture"));
    }

    @Test
    void anAnomalyIsAcceptedOnlyWithAReason() {
        DossierId id = fixture.wrongBill();
        assertRefused("review.reason", () -> review.settle(id, 0, Settlement.Kind.ACCEPTED, " ", CAMILLE));

        ReviewFile after = review.settle(id, 0, Settlement.Kind.ACCEPTED, "Vu avec le client", CAMILLE);

        assertThat(after.anomalies().getFirst().settlement())
                .contains(new Settlement(Settlement.Kind.ACCEPTED, "Camille Martin", NOW, "Vu avec le client"));
        assertThat(review.blockers(after)).isEmpty();
        assertThat(after.dossier().reasons()).isEmpty();
    }

    @Test
    void aSettledAnomalyStaysSettledWhileItsNumbersStay() {
        DossierId id = fixture.wrongBill();
        review.settle(id, 0, Settlement.Kind.ACCEPTED, "Vu avec le client", CAMILLE);

        ReviewFile same = review.confirm(id, NUMBER, CAMILLE);
        ReviewFile other = review.correct(id, TTC, "170,00", Optional.empty(), CAMILLE);

        assertThat(same.anomalies().getFirst().settlement()).isPresent();
        assertThat(other.anomalies().getFirst().settlement())
                .as("other numbers")
                .isEmpty();
    }

    @Test
    void forcingNeedsAReasonAndIsToldFromValidating() {
        DossierId id = fixture.wrongBill();
        assertRefused("review.reason", () -> review.force(id, "", CAMILLE));

        Outcome outcome = review.force(id, "Accord du responsable", CAMILLE);

        assertThat(outcome.dossier().stage()).isEqualTo(Stage.VERIFIED);
        assertThat(fixture.file(id).decisions()).extracting(Decision::kind).containsExactly(Decision.Kind.FORCED);
    }

    @Test
    void aRejectionKeepsItsReasonAndOtherNeedsWords() {
        DossierId id = fixture.bill();
        assertRefused("review.reason", () -> review.reject(id, RejectReason.OTHER, " ", CAMILLE));

        Outcome outcome = review.reject(id, RejectReason.DUPLICATE, "", CAMILLE);

        assertThat(outcome.dossier().stage()).isEqualTo(Stage.REJECTED);
        assertThat(outcome.dossier().note()).isEqualTo("review.reject.DUPLICATE");
        assertRefused("review.stage", () -> review.confirm(id, NUMBER, CAMILLE));
    }

    @Test
    void askingDraftsALetterAndWaitsForTheCustomer() {
        DossierId id = fixture.dispute();
        Letter draft = review.draft(id, DocumentKind.IDENTITY, CAMILLE);
        assertThat(fixture.file(id).dossier().stage())
                .as("a draft changes nothing")
                .isEqualTo(Stage.NEEDS_REVIEW);

        Outcome outcome = review.ask(id, DocumentKind.IDENTITY, CAMILLE);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Asked.class, asked -> {
            assertThat(asked.dossier().stage()).isEqualTo(Stage.WAITING_FOR_CUSTOMER);
            assertThat(asked.letter()).isEqualTo(draft.text());
            assertThat(asked.letter())
                    .contains("Bonjour Odile Garance", "Pièce d’identité", "2026-000001", "Camille Martin");
        });
    }

    @Test
    void aPostponedDossierComesBackByItself() {
        DossierId id = fixture.bill();
        assertRefused("review.postpone", () -> review.postpone(id, NOW, CAMILLE));

        review.postpone(id, NOW.plus(Duration.ofHours(1)), CAMILLE);

        assertThat(review.queue(10)).isEmpty();
        assertThat(fixture.stores.store().reviewQueue().waiting(NOW.plus(Duration.ofHours(2)), 10))
                .extracting(DossierRow::id)
                .containsExactly(id);
    }

    @Test
    void anEscalatedDossierStaysInTheQueueWhateverIsCorrected() {
        DossierId id = fixture.bill();

        review.escalate(id, "Cas inconnu", CAMILLE);
        ReviewFile after = review.confirm(id, NUMBER, LEA);

        assertThat(after.dossier().reasons()).contains(ReviewReason.ESCALATED);
        assertThat(after.dossier().note()).isEqualTo("Cas inconnu");
        assertThat(review.queue(10)).hasSize(1);
    }

    @Test
    void whatWasTakenForTheWrongThingIsTakenForAnother() {
        DossierId id = fixture.dispute();

        ReviewFile asRefund = review.reclassify(id, Intent.REFUND, CAMILLE);
        ReviewFile asInvoice = review.takeAsInvoice(id, CAMILLE);

        assertThat(asRefund.dossier().intent()).contains(Intent.REFUND);
        assertThat(asRefund.classification()).hasValueSatisfying(c -> {
            assertThat(c.isHuman()).isTrue();
            assertThat(c.rationale()).contains("conteste");
        });
        assertThat(asRefund.dossier().reasons()).doesNotContain(ReviewReason.INTENT_DOUBTFUL);
        assertThat(asInvoice.dossier().matter()).isEqualTo(Matter.INVOICE);
        assertThat(asInvoice.required()).contains(FieldName.TOTAL_TTC);
    }

    @Test
    void somebodyElsesDossierCanBeReadAndNotChanged() {
        DossierId id = fixture.bill();
        review.open(id, LEA);

        ReviewFile mine = review.open(id, CAMILLE);

        assertThat(mine.lockedBy())
                .hasValueSatisfying(l -> assertThat(l.holder()).isEqualTo("Léa Roussel"));
        assertRefused("review.locked", () -> review.confirm(id, NUMBER, CAMILLE));
        assertRefused("review.locked", () -> review.reject(id, RejectReason.DUPLICATE, "", CAMILLE));

        review.leave(id, LEA);

        assertThat(review.open(id, CAMILLE).lockedBy()).isEmpty();
    }

    @Test
    void theNextIsTheFirstThatNobodyHasOpen() {
        DossierId first = fixture.wrongBill();
        DossierId second = fixture.wrongBill();
        DossierId third = fixture.wrongBill();
        review.open(second, LEA);

        assertThat(review.next(Optional.of(first), CAMILLE)).contains(third);
        assertThat(review.next(Optional.empty(), LEA)).contains(first);
        assertThat(review.queue(10)).extracting(DossierRow::assignee).contains(Optional.of("Léa Roussel"));
    }

    @Test
    void everyActIsUndoneByItsOwnPersonOnly() {
        DossierId id = fixture.bill();
        review.confirm(id, NUMBER, CAMILLE);

        assertRefused("review.others", () -> review.takeBack(id, LEA));

        review.takeBack(id, CAMILLE);

        assertRefused("review.nothing", () -> review.takeBack(id, CAMILLE));
    }

    @Test
    void whatTheProgramDidMeanwhileIsNotUndoneWithIt() {
        DossierId id = fixture.bill();
        review.confirm(id, NUMBER, CAMILLE);
        var store = fixture.stores.store();
        store.unitOfWork()
                .inTransaction(() -> store.dossiers()
                        .save(
                                fixture.file(id)
                                        .dossier()
                                        .change()
                                        .note("lu de nouveau")
                                        .done(),
                                new AuditEntry.Draft(NOW, AuditEntry.MACHINE, "dossier.noted", Optional.of(id), "{}")));

        assertRefused("review.moved", () -> review.takeBack(id, CAMILLE));
    }

    @Test
    void anActOnWhatSomebodyElseChangedMeanwhileIsRefused() {
        DossierId id = fixture.wrongBill();
        Desk desk = new Desk(
                new ReviewStore(
                        fixture.stores.store().unitOfWork(),
                        fixture.stores.store().dossiers(),
                        fixture.stores.store().documents(),
                        fixture.stores.store().findings(),
                        fixture.stores.store().decisions(),
                        fixture.stores.store().snapshots(),
                        fixture.stores.store().locks(),
                        fixture.stores.store().reviewQueue()),
                fixture.checks,
                new ReviewContext(
                        TestUi.CLOCK, fixture::id, TestUi.french().texts, fr.guichet.domain.Thresholds.DEFAULT));
        ReviewFile seen = desk.load(id, Optional.of(CAMILLE));
        review.correct(id, TTC, "170,00", Optional.empty(), CAMILLE);

        assertRefused("review.stale", () -> desk.decide(seen, confirming(TTC)));

        review.confirm(id, NUMBER, CAMILLE);
        assertThat(desk.decide(desk.load(id, Optional.of(CAMILLE)), confirming(TTC))
                        .decisions())
                .as("another value may have changed")
                .hasSize(3);
    }

    private static Desk.Act confirming(FieldKey key) {
        return new Desk.Act(
                Decision.Kind.CONFIRMED,
                CAMILLE,
                java.util.Set.of(Stage.NEEDS_REVIEW),
                file -> file.field(key).map(Field::value),
                file -> Change.fields(file, file.fields(), fr.guichet.base.Detail.empty()));
    }

    @Test
    void twoAtOnceBothSucceedWhereTheyDoNotMeet() {
        DossierId id = fixture.bill();
        List<CompletableFuture<ReviewFile>> acts = new ArrayList<>();
        for (FieldName name : List.of(FieldName.INVOICE_NUMBER, FieldName.TOTAL_TTC, FieldName.PDL)) {
            acts.add(CompletableFuture.supplyAsync(() -> review.confirm(id, FieldKey.of(name), CAMILLE)));
        }
        acts.forEach(CompletableFuture::join);

        ReviewFile after = fixture.file(id);
        assertThat(after.decisions()).hasSize(3);
        assertThat(after.fields().stream().filter(Field::isHuman)).hasSize(3);
    }

    @Test
    void whoActsIsTold() {
        DossierId id = fixture.bill();
        List<DossierId> heard = new ArrayList<>();
        try (var _ = review.changes().subscribe(heard::add)) {
            review.confirm(id, NUMBER, CAMILLE);
        }
        review.confirm(id, TTC, CAMILLE);

        assertThat(heard).containsExactly(id);
    }

    @Test
    void theDaysWorkIsCountedByDossier() {
        DossierId one = fixture.bill();
        DossierId two = fixture.bill();
        review.confirm(one, NUMBER, CAMILLE);
        assertThat(review.doneToday(CAMILLE)).isZero();

        review.validate(one, CAMILLE);
        review.reject(two, RejectReason.DUPLICATE, "", CAMILLE);

        assertThat(review.doneToday(CAMILLE)).isEqualTo(2);
        assertThat(review.doneToday(LEA)).isZero();
    }

    private static List<String> codes(ReviewFile file) {
        return file.anomalies().stream().map(Anomaly::code).toList();
    }
}
