package fr.guichet.store;

import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.ports.AuditLog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class JdbiAuditLog implements AuditLog {
    private final Transactions transactions;
    private final AuditChain chain;

    JdbiAuditLog(Transactions transactions, AuditChain chain) {
        this.transactions = transactions;
        this.chain = chain;
    }

    @Override
    public AuditEntry append(AuditEntry.Draft entry) {
        return transactions.write(handle -> {
            transactions.flushAudit();
            return chain.append(handle, entry);
        });
    }

    @Override
    public List<AuditEntry> of(DossierId dossier) {
        transactions.flushAudit();
        return transactions.read(
                handle -> handle.createQuery("select * from audit_entry where dossier = :dossier order by sequence")
                        .bind("dossier", dossier.value())
                        .map(AuditChain::entry)
                        .list());
    }

    @Override
    public List<AuditEntry> latest(int limit) {
        transactions.flushAudit();
        return transactions.read(
                handle -> handle.createQuery("select * from audit_entry order by sequence desc limit :limit")
                        .bind("limit", limit)
                        .map(AuditChain::entry)
                        .list());
    }

    @Override
    public List<Tally> tally(Instant since) {
        transactions.flushAudit();
        return transactions.read(handle -> handle.createQuery("""
            select date_trunc('hour', made_at) as at_hour, action, count(*) as times from audit_entry
            where made_at >= :since group by date_trunc('hour', made_at), action order by at_hour, action\
            """)
                .bind("since", Columns.column(since))
                .map((row, context) ->
                        new Tally(Columns.instant(row, "at_hour"), row.getString("action"), row.getInt("times")))
                .list());
    }

    @Override
    public Optional<Long> firstBroken() {
        transactions.flushAudit();
        return transactions.read(chain::firstBroken);
    }
}
