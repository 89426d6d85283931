package fr.guichet.store;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.guichet.domain.ports.Snapshots;
import java.util.Optional;
import java.util.UUID;

final class JdbiSnapshots implements Snapshots {
    private final Transactions transactions;

    JdbiSnapshots(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void save(UUID decision, Snapshot before) {
        byte[] packed = Json.pack(before);
        transactions.run(
                handle -> handle.createUpdate("insert into snapshot (decision, body) values (:decision, :body)")
                        .bind("decision", decision)
                        .bind("body", packed)
                        .execute());
    }

    @Override
    public Optional<Snapshot> find(UUID decision) {
        return transactions
                .read(handle -> handle.createQuery("select body from snapshot where decision = :decision")
                        .bind("decision", decision)
                        .map((row, context) -> row.getBytes("body"))
                        .findOne())
                .map(packed -> Json.unpack(packed, new TypeReference<>() {}));
    }
}
