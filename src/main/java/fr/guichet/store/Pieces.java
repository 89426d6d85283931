package fr.guichet.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The bytes of a reading in rows of the table {@code reading}, none longer than every database takes. */
final class Pieces {
    private static final int LONGEST = 512 * 1024;

    private Pieces() {}

    static void save(Handle handle, UUID document, byte[] bytes) {
        handle.createUpdate("delete from reading where document = :document")
                .bind("document", document)
                .execute();
        var batch =
                handle.prepareBatch("insert into reading (document, piece, body) values (:document, :piece, :body)");
        for (int piece = 0; piece == 0 || piece * LONGEST < bytes.length; piece++) {
            int begin = piece * LONGEST;
            batch.bind("document", document)
                    .bind("piece", piece)
                    .bind("body", Arrays.copyOfRange(bytes, begin, Math.min(bytes.length, begin + LONGEST)))
                    .add();
        }
        batch.execute();
    }

    static Optional<byte[]> load(Handle handle, UUID document) {
        List<byte[]> pieces = handle.createQuery("select body from reading where document = :document order by piece")
                .bind("document", document)
                .map((row, context) -> row.getBytes("body"))
                .list();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        var whole = new ByteArrayOutputStream();
        pieces.forEach(whole::writeBytes);
        return Optional.of(whole.toByteArray());
    }
}
