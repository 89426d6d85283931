package fr.guichet.store;

import fr.guichet.domain.Refusal;
import fr.guichet.domain.Sha256;
import fr.guichet.domain.ports.Refusals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiRefusals implements Refusals {
    private final Transactions transactions;

    JdbiRefusals(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Refusal refusal) {
        transactions.run(handle -> handle.createUpdate("""
            insert into refusal (id, file_name, size, sha256, problem, sentence, refused_at)
            values (:id, :fileName, :size, :sha256, :problem, :sentence, :at)\
            """)
                .bind("id", refusal.id())
                .bind("fileName", Columns.kept(refusal.fileName()))
                .bind("size", refusal.size())
                .bind("sha256", refusal.sha256().map(Sha256::hex).orElse(null))
                .bind("problem", refusal.problem())
                .bind("sentence", Columns.kept(refusal.sentence()))
                .bind("at", refusal.at())
                .execute());
    }

    @Override
    public List<Refusal> latest(int limit) {
        return transactions.read(handle -> handle.createQuery("select * from refusal order by no desc limit :limit")
                .bind("limit", limit)
                .map(JdbiRefusals::refusal)
                .list());
    }

    @Override
    public boolean holdsLike(Refusal refusal) {
        return transactions.read(handle -> handle.createQuery("""
            select count(*) from refusal
            where size = :size and file_name = :fileName and problem = :problem and coalesce(sha256, '') = :sha256\
            """)
                        .bind("size", refusal.size())
                        .bind("fileName", Columns.kept(refusal.fileName()))
                        .bind("problem", refusal.problem())
                        .bind("sha256", refusal.sha256().map(Sha256::hex).orElse(""))
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    private static Refusal refusal(ResultSet row, StatementContext context) throws SQLException {
        return new Refusal(
                Columns.uuid(row, "id"),
                row.getString("file_name"),
                row.getLong("size"),
                Columns.textOrNone(row, "sha256").map(Sha256::new),
                row.getString("problem"),
                row.getString("sentence"),
                Columns.instant(row, "refused_at"));
    }
}
