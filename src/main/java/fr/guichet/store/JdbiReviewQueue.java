package fr.guichet.store;

import fr.guichet.domain.DossierRow;
import fr.guichet.domain.Stage;
import fr.guichet.domain.ports.ReviewQueue;
import java.time.Instant;
import java.util.List;

final class JdbiReviewQueue implements ReviewQueue {
    private final Transactions transactions;

    JdbiReviewQueue(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<DossierRow> waiting(Instant now, int limit) {
        return transactions.read(handle -> handle.createQuery("select " + DossierRows.LISTED + """
            , l.holder as assignee
            from dossier d left join dossier_lock l on l.dossier = d.id
            where d.stage = :stage and (d.postponed_until is null or d.postponed_until <= :now)
            order by case when d.due_at <= :now then d.due_at end nulls last,
                d.worst desc nulls last, d.due_at nulls last, d.received_at, d.no
            limit :limit\
            """)
                .bind("stage", Stage.NEEDS_REVIEW)
                .bind("now", now)
                .bind("limit", limit)
                .map(DossierRows::listed)
                .list());
    }
}
