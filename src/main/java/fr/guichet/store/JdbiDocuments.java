package fr.guichet.store;

import fr.guichet.domain.Content;
import fr.guichet.domain.Document;
import fr.guichet.domain.DocumentId;
import fr.guichet.domain.DocumentKind;
import fr.guichet.domain.DossierId;
import fr.guichet.domain.MediaKind;
import fr.guichet.domain.Reading;
import fr.guichet.domain.Sha256;
import fr.guichet.domain.ports.Documents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiDocuments implements Documents {
    private static final String SELECT = """
        select d.id, d.dossier, d.kind, d.place, d.received_at, c.part, c.sha256, c.file_name, c.media, c.size
        from document d join content c on c.document = d.id
        """;

    private final Transactions transactions;

    JdbiDocuments(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Document document) {
        transactions.run(handle -> {
            handle.createUpdate("""
                insert into document (id, dossier, kind, place, received_at)
                values (:id, :dossier, :kind, :place, :receivedAt)\
                """)
                    .bind("id", document.id().value())
                    .bind("dossier", document.dossier().value())
                    .bind("kind", document.kind())
                    .bind("place", document.position())
                    .bind("receivedAt", document.receivedAt())
                    .execute();
            addParts(handle, document);
        });
    }

    @Override
    public List<Document> of(DossierId dossier) {
        return transactions.read(handle -> documents(
                handle,
                SELECT + "where d.dossier = :value order by d.place, d.received_at, d.id, c.part",
                dossier.value()));
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return transactions.read(
                handle -> documents(handle, SELECT + "where d.id = :value order by c.part", id.value()).stream()
                        .findFirst());
    }

    @Override
    public List<Document> holding(Sha256 sha256) {
        return transactions.read(handle -> documents(
                handle,
                SELECT
                        + "where d.id in (select h.document from content h where h.sha256 = :value)"
                        + " order by d.received_at, d.id, c.part",
                sha256.hex()));
    }

    @Override
    public void mark(DocumentId id, DocumentKind kind) {
        transactions.run(handle -> handle.createUpdate("update document set kind = :kind where id = :id")
                .bind("kind", kind)
                .bind("id", id.value())
                .execute());
    }

    @Override
    public void saveReading(DocumentId id, Reading reading) {
        byte[] packed = Json.pack(reading);
        transactions.run(handle -> Pieces.save(handle, id.value(), packed));
    }

    @Override
    public Optional<Reading> reading(DocumentId id) {
        return transactions.read(handle -> Pieces.load(handle, id.value())).map(Json::reading);
    }

    private static void addParts(Handle handle, Document document) {
        var batch = handle.prepareBatch("""
            insert into content (document, part, sha256, file_name, media, size)
            values (:document, :part, :sha256, :fileName, :media, :size)\
            """);
        int number = 0;
        for (Content part : document.parts()) {
            batch.bind("document", document.id().value())
                    .bind("part", number++)
                    .bind("sha256", part.sha256().hex())
                    .bind("fileName", Columns.kept(part.fileName()))
                    .bind("media", part.kind())
                    .bind("size", part.size())
                    .add();
        }
        batch.execute();
    }

    /** One document for the rows of each, in the order in which they come. */
    private static List<Document> documents(Handle handle, String sql, Object value) {
        Map<UUID, Document> found = new LinkedHashMap<>();
        handle.createQuery(sql)
                .bind("value", value)
                .map(JdbiDocuments::ofOnePart)
                .forEach(document -> found.merge(document.id().value(), document, JdbiDocuments::joined));
        return List.copyOf(found.values());
    }

    private static Document joined(Document first, Document next) {
        var parts = new ArrayList<>(first.parts());
        parts.addAll(next.parts());
        return new Document(first.id(), first.dossier(), parts, first.kind(), first.position(), first.receivedAt());
    }

    private static Document ofOnePart(ResultSet row, StatementContext context) throws SQLException {
        var part = new Content(
                new Sha256(row.getString("sha256")),
                row.getString("file_name"),
                MediaKind.valueOf(row.getString("media")),
                row.getLong("size"));
        return new Document(
                new DocumentId(Columns.uuid(row, "id")),
                new DossierId(Columns.uuid(row, "dossier")),
                List.of(part),
                DocumentKind.valueOf(row.getString("kind")),
                row.getInt("place"),
                Columns.instant(row, "received_at"));
    }
}
