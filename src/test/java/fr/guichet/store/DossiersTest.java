package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.domain.Channel;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.Party;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.domain.StaleDossier;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothEngines
class DossiersTest {
    private final Store store;

    DossiersTest(Engine engine) {
        store = Samples.open(engine);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsAddedIsFoundAsItWas() {
        Dossier full = new Dossier(
                new DossierId(Samples.IDS.next()),
                "2026-999999",
                Stage.WAITING_FOR_CUSTOMER,
                Matter.INVOICE,
                Optional.of(Intent.BILLING_DISPUTE),
                new Party("Anaïs Perrot", Optional.of("a@b.fr"), Optional.of("+33140000000"), Optional.of("1 rue X")),
                "Facture « février » €",
                Channel.EMAIL,
                Samples.MORNING,
                Set.of(ReviewReason.SAMPLE, ReviewReason.ANOMALY),
                Optional.of("Claire"),
                Optional.of(Samples.MORNING.plusSeconds(1)),
                Optional.of(Samples.MORNING.plusSeconds(2)),
                "note",
                0);
        Dossier plain = Samples.dossier(store, "", "");

        Samples.added(store, full);
        Samples.added(store, plain);

        assertThat(store.dossiers().find(full.id())).contains(full);
        assertThat(store.dossiers().find(plain.id())).contains(plain);
        assertThat(store.dossiers().findByReference("2026-999999")).contains(full);
        assertThat(store.dossiers().findByReference("2025-000001")).isEmpty();
        assertThat(store.dossiers().find(new DossierId(Samples.IDS.next()))).isEmpty();
    }

    @Test
    void whatNoDatabaseTakesIsReplaced() {
        Dossier odd = Samples.added(store, "zéro\0ici", "moitié \uD83D de paire");

        Dossier kept = store.dossiers().find(odd.id()).orElseThrow();

        assertThat(kept.party().name()).isEqualTo("zéro\uFFFDici");
        assertThat(kept.subject()).isEqualTo("moitié \uFFFD de paire");
    }

    @Test
    void everySaveCountsAndIsAudited() {
        Dossier dossier = Samples.added(store, "Anaïs Perrot", "Facture de février");
        Dossier changed = dossier.change()
                .stage(Stage.NEEDS_REVIEW)
                .reasons(Set.of(ReviewReason.ANOMALY, ReviewReason.SAMPLE))
                .party(new Party("Perrot", Optional.of("a@b.fr"), Optional.empty(), Optional.empty()))
                .note("étape")
                .done();

        Dossier saved = store.dossiers().save(changed, Samples.why(dossier, "stage.needs_review"));

        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(changed);
        assertThat(store.dossiers().find(dossier.id())).contains(saved);
        assertThat(store.auditLog().of(dossier.id()))
                .extracting("action")
                .containsExactly("dossier.opened", "stage.needs_review");
    }

    @Test
    void anOldVersionIsRefusedAndChangesNothing() {
        Dossier dossier = Samples.added(store, "Anaïs Perrot", "Facture");
        Dossier saved = Samples.changed(store, dossier, change -> change.note("premier"));

        assertThatThrownBy(() -> Samples.changed(store, dossier, change -> change.note("second")))
                .isInstanceOf(StaleDossier.class);

        assertThat(store.dossiers().find(dossier.id())).contains(saved);
        assertThat(store.auditLog().of(dossier.id())).hasSize(2);
    }

    @Test
    void ofManyAtOnceOnVersionOneWins() {
        Dossier dossier = Samples.added(store, "Anaïs Perrot", "Facture");

        long won = AtOnce.count(8, i -> {
            try {
                Samples.changed(store, dossier, change -> change.note("de " + i));
                return true;
            } catch (StaleDossier e) {
                return false;
            }
        });

        assertThat(won).isEqualTo(1);
        assertThat(store.auditLog().of(dossier.id())).hasSize(2);
    }

    @Test
    void aStageIsReachedOnlyByItsTableOrByUndoing() {
        Dossier verified = Samples.changed(
                store, Samples.inReview(store, "Perrot", change -> change), change -> change.stage(Stage.VERIFIED));
        Dossier rejected = Samples.changed(store, verified, change -> change.stage(Stage.REJECTED));

        assertThatThrownBy(() -> Samples.changed(store, rejected, change -> change.stage(Stage.VERIFIED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("REJECTED to VERIFIED");
        Dossier back = store.dossiers()
                .save(
                        rejected.change().stage(Stage.VERIFIED).done(),
                        Samples.why(rejected, "review" + Transitions.TAKEN_BACK));

        assertThat(back.stage()).isEqualTo(Stage.VERIFIED);
        assertThatThrownBy(() -> store.dossiers()
                        .save(
                                back.change().stage(Stage.SIGNED).done(),
                                Samples.why(back, "review" + Transitions.TAKEN_BACK)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void stagesAndReasonsAreCounted() {
        Samples.added(store, "a", "");
        Samples.inReview(store, "b", change -> change.reasons(Set.of(ReviewReason.ANOMALY, ReviewReason.SAMPLE)));
        Dossier gone = Samples.inReview(store, "c", change -> change.reasons(Set.of(ReviewReason.ANOMALY)));
        Samples.changed(store, gone, change -> change.stage(Stage.VERIFIED).reasons(Set.of()));

        assertThat(store.dossiers().countByStage())
                .isEqualTo(Map.of(Stage.RECEIVED, 1, Stage.NEEDS_REVIEW, 1, Stage.VERIFIED, 1));
        assertThat(store.dossiers().countByReason()).isEqualTo(Map.of(ReviewReason.ANOMALY, 1, ReviewReason.SAMPLE, 1));
    }

    @Test
    void thoseInStagesComeOldestFirst() {
        Dossier first = Samples.added(store, "a", "");
        Dossier second = Samples.inReview(store, "b", change -> change);
        Dossier third = Samples.added(store, "c", "");
        Samples.changed(
                store,
                Samples.inReview(
                        store, "d", change -> change.dueAt(Optional.of(Samples.MORNING.plus(Duration.ofDays(1))))),
                change -> change.stage(Stage.VERIFIED));

        assertThat(store.dossiers().inStages(Set.of(Stage.NEEDS_REVIEW, Stage.RECEIVED)))
                .containsExactly(first.id(), second.id(), third.id());
        assertThat(store.dossiers().inStages(Set.of())).isEmpty();
    }
}
