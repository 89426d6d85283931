package fr.guichet.store;

import fr.guichet.domain.Dossier;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.StaleDossier;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Reads and writes single rows of the table {@code dossier}. */
final class DossierTable {
    private static final int NAME_ORDER = 80;

    record Row(long no, Dossier dossier) {}

    private DossierTable() {}

    static Optional<Row> find(Handle handle, DossierId id) {
        return handle.createQuery("select * from dossier where id = :id")
                .bind("id", id.value())
                .map((row, context) -> new Row(row.getLong("no"), DossierRows.dossier(row, context)))
                .findOne();
    }

    /** @return the dossier's number inside the store */
    static long insert(Handle handle, Dossier dossier) {
        var insert = handle.createUpdate("""
            insert into dossier (id, reference, stage, matter, intent, name, name_order, email, phone, address,
                subject, channel, received_at, reasons, assignee, postponed_until, due_at, note, version)
            values (:id, :reference, :stage, :matter, :intent, :name, :nameOrder, :email, :phone, :address,
                :subject, :channel, :receivedAt, :reasons, :assignee, :postponedUntil, :dueAt, :note, :version)\
            """)
                .bind("reference", dossier.reference())
                .bind("subject", Columns.kept(dossier.subject()))
                .bind("channel", dossier.channel())
                .bind("receivedAt", dossier.receivedAt());
        long no = bind(insert, dossier, dossier.version())
                .executeAndReturnGeneratedKeys("no")
                .mapTo(Long.class)
                .one();
        insertReasons(handle, no, dossier.reasons());
        return no;
    }

    /** The row as it is in the store, for which the given dossier's version is the latest. */
    static Row unchangedSince(Handle handle, Dossier changed) {
        return find(handle, changed.id())
                .filter(row -> row.dossier().version() == changed.version())
                .orElseThrow(() -> new StaleDossier(changed.reference()));
    }

    /** Subject, channel and time of receipt stay as they were: nothing changes them. */
    static Dossier update(Handle handle, Row before, Dossier changed) {
        var update = handle.createUpdate("""
            update dossier set stage = :stage, matter = :matter, intent = :intent, name = :name,
                name_order = :nameOrder, email = :email, phone = :phone, address = :address, reasons = :reasons,
                assignee = :assignee, postponed_until = :postponedUntil, due_at = :dueAt, note = :note,
                version = :version
            where id = :id and version = :before\
            """).bind("before", changed.version());
        if (bind(update, changed, changed.version() + 1).execute() == 0) {
            throw new StaleDossier(changed.reference());
        }
        if (!before.dossier().reasons().equals(changed.reasons())) {
            handle.createUpdate("delete from dossier_reason where dossier = :no")
                    .bind("no", before.no())
                    .execute();
            insertReasons(handle, before.no(), changed.reasons());
        }
        return find(handle, changed.id()).orElseThrow().dossier();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Dossier dossier, long version) {
        var party = dossier.party();
        return statement
                .bind("id", dossier.id().value())
                .bind("stage", dossier.stage())
                .bind("matter", dossier.matter())
                .bind("intent", dossier.intent().map(Enum::name).orElse(null))
                .bind("name", Columns.kept(party.name()))
                .bind("nameOrder", Columns.kept(Words.inOrder(party.name(), NAME_ORDER)))
                .bind("email", Columns.orNull(party.email()))
                .bind("phone", Columns.orNull(party.phone()))
                .bind("address", Columns.orNull(party.address()))
                .bind("reasons", DossierRows.codes(dossier.reasons()))
                .bind("assignee", Columns.orNull(dossier.assignee()))
                .bind("postponedUntil", dossier.postponedUntil().orElse(null))
                .bind("dueAt", dossier.dueAt().orElse(null))
                .bind("note", Columns.kept(dossier.note()))
                .bind("version", version);
    }

    private static void insertReasons(Handle handle, long no, Set<ReviewReason> reasons) {
        reasons.forEach(
                reason -> handle.createUpdate("insert into dossier_reason (reason, dossier) values (:reason, :no)")
                        .bind("reason", reason)
                        .bind("no", no)
                        .execute());
    }
}
