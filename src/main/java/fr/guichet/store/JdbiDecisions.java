package fr.guichet.store;

import fr.guichet.domain.Decision;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.ports.Decisions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiDecisions implements Decisions {
    private static final Set<Decision.Kind> SETTLING = Set.of(
            Decision.Kind.VALIDATED,
            Decision.Kind.FORCED,
            Decision.Kind.REJECTED,
            Decision.Kind.ASKED,
            Decision.Kind.ESCALATED);

    private final Transactions transactions;

    JdbiDecisions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Decision decision) {
        transactions.run(handle -> handle.createUpdate("""
            insert into decision (id, dossier, kind, actor, made_at, detail)
            values (:id, :dossier, :kind, :actor, :at, :detail)\
            """)
                .bind("id", decision.id())
                .bind("dossier", decision.dossier().value())
                .bind("kind", decision.kind())
                .bind("actor", Columns.kept(decision.by()))
                .bind("at", decision.at())
                .bind("detail", Columns.kept(decision.detail()))
                .execute());
    }

    @Override
    public List<Decision> of(DossierId dossier) {
        return transactions.read(
                handle -> handle.createQuery("select * from decision where dossier = :dossier order by no")
                        .bind("dossier", dossier.value())
                        .map(JdbiDecisions::decision)
                        .list());
    }

    /** A decision that was taken back does not count: what it names is the decision it undid. */
    @Override
    public int settledSince(String by, Instant since) {
        List<Decision> made = transactions.read(handle -> handle.createQuery(
                        "select * from decision where actor = :actor and made_at >= :since order by no")
                .bind("actor", Columns.kept(by))
                .bind("since", since)
                .map(JdbiDecisions::decision)
                .list());
        Map<UUID, DossierId> standing = new LinkedHashMap<>();
        for (Decision decision : made) {
            if (SETTLING.contains(decision.kind())) {
                standing.put(decision.id(), decision.dossier());
            } else if (decision.kind() == Decision.Kind.TAKEN_BACK) {
                standing.keySet().removeIf(id -> decision.detail().contains(id.toString()));
            }
        }
        return new HashSet<>(standing.values()).size();
    }

    private static Decision decision(ResultSet row, StatementContext context) throws SQLException {
        return new Decision(
                Columns.uuid(row, "id"),
                new DossierId(Columns.uuid(row, "dossier")),
                Decision.Kind.valueOf(row.getString("kind")),
                row.getString("actor"),
                Columns.instant(row, "made_at"),
                row.getString("detail"));
    }
}
