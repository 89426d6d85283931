package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Stage;
import fr.guichet.domain.ports.AuditLog.Tally;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** What a day is made of: what was done hour by hour, what is due. */
@OnBothEngines
class DayTest {
    @Parameter
    Engine engine;

    @Test
    void deedsAreCountedByTheHour() {
        try (Store store = store()) {
            did(store, "stage.verified", "2026-03-02T07:59:59Z");
            did(store, "stage.verified", "2026-03-02T08:00:00Z");
            did(store, "stage.verified", "2026-03-02T08:59:59.999Z");
            did(store, "stage.needs_review", "2026-03-02T08:10:00Z");
            did(store, "stage.verified", "2026-03-02T10:00:00Z");
            var eight = Instant.parse("2026-03-02T08:00:00Z");
            assertThat(store.auditLog().tally(eight))
                    .containsExactly(
                            new Tally(eight, "stage.needs_review", 1),
                            new Tally(eight, "stage.verified", 2),
                            new Tally(eight.plus(Duration.ofHours(2)), "stage.verified", 1));
        }
    }

    @Test
    void whatIsDueIsOpen() {
        try (Store store = store()) {
            Instant noon = Instant.parse("2026-03-02T12:00:00Z");
            Dossier late = due(store, "Tard", noon.minusSeconds(1), Stage.READ);
            due(store, "Juste", noon, Stage.READ);
            due(store, "Fini", noon.minusSeconds(1), Stage.REJECTED);
            Samples.added(store, "Jamais", "sans échéance");
            var query = DossierQuery.all(10).dueBefore(Optional.of(noon));
            assertThat(store.dossiers().search(query))
                    .extracting(DossierRow::reference)
                    .containsExactly(late.reference());
            assertThat(store.dossiers().count(query)).isEqualTo(1);
        }
    }

    private Store store() {
        return Store.open(engine.fresh(), new StoreOptions(Clock.systemUTC(), "test", 1));
    }

    private static void did(Store store, String what, String when) {
        store.auditLog()
                .append(new AuditEntry.Draft(Instant.parse(when), AuditEntry.MACHINE, what, Optional.empty(), "{}"));
    }

    private static Dossier due(Store store, String name, Instant when, Stage stage) {
        Dossier added = Samples.added(store, name, "échéance");
        Dossier changed = added.change().dueAt(Optional.of(when)).stage(stage).done();
        return store.dossiers().save(changed, Samples.why(added, "stage." + stage.code()));
    }
}
