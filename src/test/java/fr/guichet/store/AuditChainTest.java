package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.Dossier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothEngines
class AuditChainTest {
    private final StorePlace place;
    private final Store store;

    AuditChainTest(Engine engine) {
        place = engine.fresh();
        store = Store.open(place, Samples.options());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void entriesFollowEachOther() {
        AuditEntry first = append("un");
        AuditEntry second = append("deux");

        assertThat(first.sequence()).isEqualTo(1);
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash()).isNotEqualTo(second.hash());
        assertThat(store.auditLog().latest(10)).containsExactly(second, first);
        assertThat(store.auditLog().latest(1)).containsExactly(second);
        assertThat(store.auditLog().firstBroken()).isEmpty();
    }

    @Test
    void anEmptyChainHolds() {
        assertThat(store.auditLog().firstBroken()).isEmpty();
    }

    @Test
    void manyAtOnceLeaveNoGap() {
        AtOnce.run(6, i -> {
            for (int n = 0; n < 15; n++) {
                int entry = n;
                catchThrowable(() -> store.unitOfWork().inTransaction(() -> {
                    append(i + "/" + entry);
                    Samples.added(store, "Nom " + i, "");
                    if (entry % 5 == 4) {
                        throw new IllegalStateException("undone");
                    }
                }));
            }
            return i;
        });

        List<AuditEntry> all = store.auditLog().latest(1000);
        assertThat(all.reversed())
                .extracting(AuditEntry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 6 * 12 * 2).boxed().toList());
        assertThat(store.auditLog().firstBroken()).isEmpty();
    }

    @Test
    void aChangedEntryIsTold() {
        fill();
        change("update audit_entry set detail = '{}' where sequence = 3");
        assertThat(store.auditLog().firstBroken()).contains(3L);
    }

    @Test
    void anEntryGivenToAnotherIsTold() {
        fill();
        change("update audit_entry set actor = 'Autre' where sequence = 2");
        assertThat(store.auditLog().firstBroken()).contains(2L);
    }

    @Test
    void aMissingEntryIsTold() {
        fill();
        change("delete from audit_entry where sequence = 2");
        assertThat(store.auditLog().firstBroken()).contains(2L);
    }

    @Test
    void aCutOffEndIsTold() {
        fill();
        change("delete from audit_entry where sequence = 5");
        assertThat(store.auditLog().firstBroken()).contains(5L);
    }

    @Test
    void anEntryAddedBehindItsBackIsTold() {
        fill();
        change("insert into audit_entry select 6, made_at, actor, action, dossier, detail, hash, hash from audit_entry"
                + " where sequence = 5");
        assertThat(store.auditLog().firstBroken()).contains(6L);
    }

    @Test
    void whatAnInnerUnitRecordedGoesWithIt() {
        Dossier dossier = Samples.added(store, "Perrot", "");
        store.unitOfWork().inTransaction(() -> {
            Dossier changed = Samples.changed(store, dossier, change -> change.note("dehors"));
            catchThrowable(() -> store.unitOfWork().inTransaction(() -> {
                Samples.changed(store, changed, change -> change.note("dedans"));
                // reading what was recorded writes it
                assertThat(store.auditLog().of(dossier.id())).hasSize(3);
                throw new IllegalStateException("undone");
            }));
            Samples.changed(store, changed, change -> change.note("après"));
        });

        assertThat(store.auditLog().of(dossier.id())).hasSize(3);
        assertThat(store.dossiers().find(dossier.id()).orElseThrow().note()).isEqualTo("après");
        assertThat(store.auditLog().firstBroken()).isEmpty();
    }

    private void fill() {
        for (int i = 0; i < 5; i++) {
            append("action" + i);
        }
    }

    private void change(String sql) {
        Engine.raw(place).useHandle(handle -> assertThat(handle.execute(sql)).isEqualTo(1));
    }

    private AuditEntry append(String action) {
        return store.auditLog()
                .append(new AuditEntry.Draft(
                        Instant.parse("2026-03-02T08:00:00.123456789Z"),
                        "Claire",
                        action,
                        Optional.empty(),
                        "{\"a\":1}"));
    }
}
