package fr.guichet.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Classification;
import fr.guichet.domain.Dossier;
import fr.guichet.domain.Field;
import fr.guichet.domain.FieldKey;
import fr.guichet.domain.FieldName;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Provenance;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Urgency;
import fr.guichet.domain.ports.Snapshots.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothEngines
class FindingsTest {
    private static final Field PDL = field(new FieldKey(FieldName.PDL, 1));
    private static final Field TOTAL = field(FieldKey.of(FieldName.TOTAL_TTC));

    private final Store store;
    private final Dossier dossier;

    FindingsTest(Engine engine) {
        store = Samples.open(engine);
        dossier = Samples.added(store, "Perrot", "");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothingWasFoundYet() {
        assertThat(store.findings().classification(dossier.id())).isEmpty();
        assertThat(store.findings().fields(dossier.id())).isEmpty();
        assertThat(store.findings().anomalies(dossier.id())).isEmpty();
    }

    @Test
    void eachSaveReplaces() {
        store.findings().saveClassification(dossier.id(), classification(Intent.REFUND));
        store.findings().saveClassification(dossier.id(), classification(Intent.MOVE_IN));
        store.findings().saveFields(dossier.id(), List.of(PDL));
        store.findings().saveFields(dossier.id(), List.of(TOTAL, PDL));

        assertThat(store.findings().classification(dossier.id())).contains(classification(Intent.MOVE_IN));
        assertThat(store.findings().fields(dossier.id())).containsExactly(PDL, TOTAL);
    }

    @Test
    void anomaliesComeWorstFirst() {
        Anomaly low = Anomaly.of("A", Severity.LOW, List.of("1.50"), List.of(TOTAL.key()));
        Anomaly first = Anomaly.of("B", Severity.CRITICAL, List.of(), List.of());
        Anomaly second = Anomaly.of("C", Severity.CRITICAL, List.of(), List.of());

        store.findings().saveAnomalies(dossier.id(), List.of(low, first, second));

        assertThat(store.findings().anomalies(dossier.id())).containsExactly(first, second, low);
    }

    @Test
    void aSnapshotComesBackExactly() {
        UUID decision = Samples.IDS.next();
        var full = new Snapshot(
                store.dossiers().find(dossier.id()).orElseThrow(),
                Optional.of(classification(Intent.OTHER)),
                List.of(PDL, TOTAL),
                List.of(Anomaly.of("A", Severity.LOW, List.of("x"), List.of(PDL.key()))));
        var empty = new Snapshot(dossier, Optional.empty(), List.of(), List.of());
        UUID other = Samples.IDS.next();

        store.snapshots().save(decision, full);
        store.snapshots().save(other, empty);

        assertThat(store.snapshots().find(decision)).contains(full);
        assertThat(store.snapshots().find(other)).contains(empty);
        assertThat(store.snapshots().find(Samples.IDS.next())).isEmpty();
    }

    private static Classification classification(Intent intent) {
        return new Classification(
                intent, 0.93, List.of("remboursement", "trop perçu"), List.of(Intent.OTHER), Urgency.HIGH, "m1");
    }

    private static Field field(FieldKey key) {
        return Field.read(key, "12", "1 2", 0.5, new Provenance.ComputedBy("sum"));
    }
}
