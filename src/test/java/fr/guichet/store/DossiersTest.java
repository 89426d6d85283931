package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.Party;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Stage;
import fr.guichet.domain.StaleDossier;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothEngines
class DossiersTest {
    private final Store store;

    DossiersTest(Engine engine) {
        store = Store.open(engine.fresh(), new StoreOptions(Clock.systemUTC(), "test", 2));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsAddedIsFound() {
        Dossier dossier = Samples.added(store, "Anaïs Perrot", "Facture de février");

        assertThat(store.dossiers().find(dossier.id())).contains(dossier);
        assertThat(store.dossiers().findByReference(dossier.reference())).contains(dossier);
    }

    @Test
    void everySaveCountsAndIsAudited() {
        Dossier dossier = Samples.added(store, "Anaïs Perrot", "Facture de février");

        Dossier saved = store.dossiers()
                .save(
                        dossier.change()
                                .stage(Stage.NEEDS_REVIEW)
                                .reasons(Set.of(ReviewReason.ANOMALY, ReviewReason.SAMPLE))
                                .party(new Party("Perrot", Optional.of("a@b.fr"), Optional.empty(), Optional.empty()))
                                .note("étape")
                                .done(),
                        Samples.why(dossier, "stage.needs_review"));

        assertThat(saved.version()).isEqualTo(1);
        assertThat(store.dossiers().find(dossier.id())).contains(saved);
        assertThat(store.auditLog().of(dossier.id()))
                .extracting("action")
                .containsExactly("dossier.opened", "stage.needs_review");
        assertThat(store.auditLog().firstBroken()).isEmpty();
    }

    @Test
    void anOldVersionIsRefusedAndChangesNothing() {
        Dossier dossier = Samples.added(store, "Anaïs Perrot", "Facture");
        Dossier saved = store.dossiers().save(dossier.change().note("premier").done(), Samples.why(dossier, "noted"));

        assertThatThrownBy(() ->
                        store.dossiers().save(dossier.change().note("second").done(), Samples.why(dossier, "noted")))
                .isInstanceOf(StaleDossier.class);

        assertThat(store.dossiers().find(dossier.id())).contains(saved);
        assertThat(store.auditLog().of(dossier.id())).hasSize(2);
    }
}
