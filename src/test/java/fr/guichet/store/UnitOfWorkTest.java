package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierQuery;
import fr.guichet.domain.Lock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothEngines
class UnitOfWorkTest {
    private final Store store;

    UnitOfWorkTest(Engine engine) {
        store = Samples.open(engine);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void allOfItOrNothing() {
        assertThatThrownBy(() -> store.unitOfWork().inTransaction(() -> {
                    Dossier dossier = Samples.added(store, "Perrot", "");
                    store.documents().add(Samples.document(dossier, 0, "a"));
                    store.locks().take(new Lock(dossier.id(), "Claire", "s1", Samples.MORNING));
                    store.jobs().submit("read", "a");
                    assertThat(store.dossiers().find(dossier.id())).isPresent();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(store.dossiers().count(DossierQuery.all(1))).isZero();
        assertThat(store.auditLog().latest(1)).isEmpty();
        assertThat(store.jobs().pending()).isEmpty();
    }

    @Test
    void innerUnitsJoin() {
        catchThrowable(() -> store.unitOfWork().inTransaction(() -> {
            store.unitOfWork().inTransaction(() -> {
                Samples.added(store, "Perrot", "");
            });
            throw new IllegalStateException("no");
        }));

        assertThat(store.dossiers().count(DossierQuery.all(1))).isZero();
    }

    @Test
    void anInnerUnitThatFailsIsUndoneAlone() {
        Dossier kept = store.unitOfWork().inTransaction(() -> {
            Dossier outer = Samples.added(store, "Dehors", "");
            catchThrowable(() -> store.unitOfWork().inTransaction(() -> {
                Samples.added(store, "Dedans", "");
                store.jobs().submit("read", "inner");
                // on PostgreSQL a failed statement spoils a transaction up to its savepoint
                Samples.added(store, outer);
            }));
            store.jobs().submit("read", "outer");
            return outer;
        });

        assertThat(store.dossiers().search(DossierQuery.all(9)))
                .extracting("id")
                .containsExactly(kept.id());
        assertThat(store.jobs().pending()).extracting("key").containsExactly("outer");
        assertThat(store.auditLog().latest(9)).hasSize(1);
    }

    @Test
    void aThreadsTransactionIsItsOwn() {
        store.unitOfWork().inTransaction(() -> {
            Samples.added(store, "Perrot", "");
            assertThat(AtOnce.run(1, i -> store.dossiers().count(DossierQuery.all(1))))
                    .containsExactly(0);
        });
    }
}
