package fr.guichet.store;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.guichet.domain.Anomaly;
import fr.guichet.domain.Classification;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Field;
import fr.guichet.domain.Severity;
import fr.guichet.domain.ports.Findings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class JdbiFindings implements Findings {
    private static final String CLASSIFICATION = "classification";
    private static final String FIELDS = "fields";
    private static final String ANOMALIES = "anomalies";

    private final Transactions transactions;

    JdbiFindings(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void saveClassification(DossierId dossier, Classification classification) {
        save(dossier, CLASSIFICATION, classification);
    }

    @Override
    public Optional<Classification> classification(DossierId dossier) {
        return load(dossier, CLASSIFICATION, new TypeReference<>() {});
    }

    @Override
    public void dropClassification(DossierId dossier) {
        transactions.run(handle -> handle.createUpdate("delete from finding where dossier = :dossier and kind = :kind")
                .bind("dossier", dossier.value())
                .bind("kind", CLASSIFICATION)
                .execute());
    }

    @Override
    public void saveFields(DossierId dossier, List<Field> fields) {
        save(dossier, FIELDS, fields);
    }

    @Override
    public List<Field> fields(DossierId dossier) {
        return load(dossier, FIELDS, new TypeReference<List<Field>>() {}).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Field::key))
                .toList();
    }

    @Override
    public void saveAnomalies(DossierId dossier, List<Anomaly> anomalies) {
        transactions.run(handle -> {
            save(dossier, ANOMALIES, anomalies);
            Optional<Severity> worst = anomalies.stream()
                    .filter(a -> a.settlement().isEmpty())
                    .map(Anomaly::severity)
                    .max(Comparator.naturalOrder());
            handle.createUpdate("update dossier set worst = :worst where id = :id and worst is distinct from :worst")
                    .bind("worst", DossierRows.rank(worst))
                    .bind("id", dossier.value())
                    .execute();
        });
    }

    @Override
    public List<Anomaly> anomalies(DossierId dossier) {
        return load(dossier, ANOMALIES, new TypeReference<List<Anomaly>>() {}).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Anomaly::severity).reversed())
                .toList();
    }

    private void save(DossierId dossier, String kind, Object value) {
        byte[] packed = Json.pack(value);
        transactions.run(handle -> {
            if (update(handle, dossier, kind, packed) == 0 && insert(handle, dossier, kind, packed) == 0) {
                update(handle, dossier, kind, packed);
            }
        });
    }

    private static int update(Handle handle, DossierId dossier, String kind, byte[] packed) {
        return handle.createUpdate("update finding set body = :body where dossier = :dossier and kind = :kind")
                .bind("body", packed)
                .bind("dossier", dossier.value())
                .bind("kind", kind)
                .execute();
    }

    private static int insert(Handle handle, DossierId dossier, String kind, byte[] packed) {
        return handle.createUpdate("""
            insert into finding (dossier, kind, body) values (:dossier, :kind, :body)
            on conflict do nothing\
            """)
                .bind("body", packed)
                .bind("dossier", dossier.value())
                .bind("kind", kind)
                .execute();
    }

    private <T> Optional<T> load(DossierId dossier, String kind, TypeReference<T> type) {
        return transactions
                .read(handle -> handle.createQuery("select body from finding where dossier = :dossier and kind = :kind")
                        .bind("dossier", dossier.value())
                        .bind("kind", kind)
                        .map((row, context) -> row.getBytes("body"))
                        .findOne())
                .map(packed -> Json.unpack(packed, type));
    }
}
