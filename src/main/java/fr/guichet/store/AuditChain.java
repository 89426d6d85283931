package fr.guichet.store;

import fr.guichet.domain.AuditEntry;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Adds links to the chain of audit entries, one writer at a time, and checks that it holds. */
final class AuditChain {
    /** What stands before the first entry. */
    private static final String START = "0".repeat(64);

    private static final int PAGE = 1000;

    /** The database's row lock on the head is held until the transaction ends: no gap, no fork. */
    AuditEntry append(Handle handle, AuditEntry.Draft draft) {
        var head = handle.createQuery("select sequence, hash from audit_head where id = 1 for update")
                .map((rs, ctx) -> new Head(rs.getLong("sequence"), rs.getString("hash")))
                .one();
        AuditEntry entry = link(head, draft);
        insert(handle, entry);
        handle.createUpdate("update audit_head set sequence = :sequence, hash = :hash where id = 1")
                .bind("sequence", entry.sequence())
                .bind("hash", entry.hash())
                .execute();
        return entry;
    }

    /** Walks the chain as it is at the start; what is appended meanwhile is not looked at. */
    Optional<Long> firstBroken(Handle handle) {
        Tail tail = tail(handle);
        Head last = new Head(0, START);
        for (List<AuditEntry> page = page(handle, last); !page.isEmpty(); page = page(handle, last)) {
            for (AuditEntry entry : page) {
                if (!follows(entry, last)) {
                    return Optional.of(last.sequence() + 1);
                }
                last = new Head(entry.sequence(), entry.hash());
                if (last.equals(tail.head())) {
                    return tail.last() == last.sequence() ? Optional.empty() : Optional.of(last.sequence() + 1);
                }
            }
        }
        // entries cut off at the end leave a head that nothing leads to
        return last.equals(tail.head()) ? Optional.empty() : Optional.of(last.sequence() + 1);
    }

    private static Tail tail(Handle handle) {
        return handle.createQuery("""
            select sequence, hash, (select coalesce(max(sequence), 0) from audit_entry) as last
            from audit_head where id = 1\
            """)
                .map((rs, ctx) -> new Tail(new Head(rs.getLong("sequence"), rs.getString("hash")), rs.getLong("last")))
                .findOne()
                .orElse(new Tail(new Head(0, START), 0));
    }

    private static List<AuditEntry> page(Handle handle, Head after) {
        return handle.createQuery("select * from audit_entry where sequence > :last order by sequence limit :page")
                .bind("last", after.sequence())
                .bind("page", PAGE)
                .map(AuditChain::entry)
                .list();
    }

    static AuditEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new AuditEntry(
                row.getLong("sequence"),
                Columns.instant(row, "made_at"),
                row.getString("actor"),
                row.getString("action"),
                Columns.uuidOrNone(row, "dossier").map(DossierId::new),
                row.getString("detail"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static boolean follows(AuditEntry entry, Head before) {
        return entry.sequence() == before.sequence() + 1
                && entry.previousHash().equals(before.hash())
                && entry.hash().equals(hash(entry));
    }

    private static AuditEntry link(Head head, AuditEntry.Draft draft) {
        var entry = new AuditEntry(
                head.sequence() + 1,
                Columns.kept(draft.at()),
                Columns.kept(draft.actor()),
                Columns.kept(draft.action()),
                draft.dossier(),
                Columns.kept(draft.detail()),
                head.hash(),
                "");
        return withHash(entry, hash(entry));
    }

    private static AuditEntry withHash(AuditEntry e, String hash) {
        return new AuditEntry(
                e.sequence(), e.at(), e.actor(), e.action(), e.dossier(), e.detail(), e.previousHash(), hash);
    }

    private static void insert(Handle handle, AuditEntry entry) {
        handle.createUpdate("""
            insert into audit_entry
                (sequence, made_at, actor, action, dossier, detail, previous_hash, hash)
            values (:sequence, :at, :actor, :action, cast(:dossier as uuid), :detail, :previous, :hash)\
            """)
                .bind("sequence", entry.sequence())
                .bind("at", entry.at())
                .bind("actor", entry.actor())
                .bind("action", entry.action())
                .bind("dossier", entry.dossier().map(d -> d.value()).orElse(null))
                .bind("detail", entry.detail())
                .bind("previous", entry.previousHash())
                .bind("hash", entry.hash())
                .execute();
    }

    /** Over the hash before and every part with its length, so that no two entries have the same canonical form. */
    private static String hash(AuditEntry entry) {
        MessageDigest digest = Sha256.digest();
        feed(digest, entry.previousHash());
        feed(digest, Long.toString(entry.sequence()));
        feed(digest, instant(entry.at()));
        feed(digest, entry.actor());
        feed(digest, entry.action());
        feed(digest, entry.dossier().map(Object::toString).orElse(""));
        feed(digest, entry.detail());
        return Sha256.of(digest).hex();
    }

    private static String instant(Instant at) {
        return at.getEpochSecond() + "." + at.getNano();
    }

    private static void feed(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private record Head(long sequence, String hash) {}

    private record Tail(Head head, long last) {}
}
