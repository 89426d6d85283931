package fr.guichet.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.base.Detail;
import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.testing.TestOffice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DossierActsTest {
    private final TestOffice office = new TestOffice(Clock.systemUTC());

    @AfterEach
    void close() {
        office.close();
    }

    private Dossier failed() {
        return office.add(
                "Durand",
                "Facture",
                d -> d.stage(Stage.NEEDS_REVIEW)
                        .reasons(Set.of(ReviewReason.STEP_FAILED))
                        .note("problem.reading.damaged"));
    }

    private AuditEntry last(Dossier dossier) {
        return office.store.auditLog().of(dossier.id()).getLast();
    }

    @Test
    void takingOnIsRecordedWithWhoseItWas() {
        List<DossierId> heard = new ArrayList<>();
        Dossier dossier = failed();
        office.acts.changes().subscribe(heard::add);

        Dossier mine = office.acts.assign(dossier.id(), Optional.of("Camille Martin"), office.camille);

        assertThat(mine.assignee()).contains("Camille Martin");
        assertThat(last(mine).action()).isEqualTo("dossier.assigned");
        assertThat(last(mine).actor()).isEqualTo("Camille Martin");
        assertThat(Detail.read(last(mine).detail()).get("after")).contains("Camille Martin");
        assertThat(heard).containsExactly(dossier.id());
    }

    @Test
    void readingAgainBeginsAnewAndAsksForTheWork() {
        Dossier dossier = failed();
        Dossier again = office.acts.readAgain(dossier.id(), office.camille);

        assertThat(again.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(again.reasons()).isEmpty();
        assertThat(again.note()).isEmpty();
        assertThat(office.store.jobs().pending())
                .extracting(s -> s.key())
                .contains(dossier.id().toString());
    }

    @Test
    void whatHasGoneTooFarIsNotReadAgain() {
        Dossier verified = office.add("Durand", "Facture", d -> d.stage(Stage.NEEDS_REVIEW));
        office.review.force(verified.id(), "vu au téléphone", office.camille);

        assertThatThrownBy(() -> office.acts.readAgain(verified.id(), office.camille))
                .hasMessage("review.stage");
        assertThat(office.store.jobs().pending()).isEmpty();
    }

    @Test
    void whatWaitsComesBackWithTheReasonsThatHold() {
        Dossier dossier = office.add(
                "Durand",
                "Demande",
                d -> d.stage(Stage.NEEDS_REVIEW).matter(Matter.REQUEST).intent(Intent.DATA_PRIVACY));
        office.review.ask(dossier.id(), "Votre pièce d’identité", office.camille);

        Dossier back = office.acts.reopen(dossier.id(), office.camille);

        assertThat(back.stage()).isEqualTo(Stage.NEEDS_REVIEW);
        assertThat(back.reasons()).contains(ReviewReason.INCOMPLETE);
        assertThatThrownBy(() -> office.acts.reopen(dossier.id(), office.camille))
                .hasMessage("review.stage");
    }

    @Test
    void onlyWhatIsVerifiedAndHasNothingToFollowIsClosed() {
        Dossier reading = office.add(
                "Durand",
                "Relevé",
                d -> d.stage(Stage.NEEDS_REVIEW).matter(Matter.REQUEST).intent(Intent.METER_READING));
        assertThatThrownBy(() -> office.acts.close(reading.id(), office.camille))
                .hasMessage("review.stage");
        office.review.force(reading.id(), "vu", office.camille);
        assertThat(office.acts.close(reading.id(), office.camille).stage()).isEqualTo(Stage.CLOSED);

        Dossier contract = office.add(
                "Petit",
                "Contrat",
                d -> d.stage(Stage.NEEDS_REVIEW).matter(Matter.REQUEST).intent(Intent.NEW_CONTRACT));
        office.review.force(contract.id(), "vu", office.camille);
        assertThatThrownBy(() -> office.acts.close(contract.id(), office.camille))
                .hasMessage("review.stage");
    }

    @Test
    void whatSomebodyElseHasOpenIsLeftAlone() {
        Dossier dossier = failed();
        office.review.open(dossier.id(), office.dominique);

        assertThatThrownBy(() -> office.acts.readAgain(dossier.id(), office.camille))
                .hasMessage("review.locked");
        assertThat(office.store.dossiers().find(dossier.id()))
                .map(Dossier::stage)
                .contains(Stage.NEEDS_REVIEW);
        assertThat(office.store.jobs().pending()).isEmpty();
    }
}
