package fr.guichet.store;

import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.ports.AuditLog;
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
    public Optional<Long> firstBroken() {
        transactions.flushAudit();
        return transactions.read(chain::firstBroken);
    }
}
