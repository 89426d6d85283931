package fr.guichet.store;

import fr.guichet.base.Problem;
import java.nio.file.Path;

/**
 * How a place is reached through JDBC.
 *
 * @param bytewise what makes a text column compare byte by byte there
 * @param shown what a person is told of the place
 */
record Address(String url, String user, String password, String bytewise, String shown) {
    /** The database's file, without what H2 adds to its name. */
    static final String FILE = "guichet";

    /**
     * PostgreSQL's words and order of nulls; times in UTC whatever the machine's zone; the file through asynchronous
     * channels, which a thread's interrupt does not close.
     */
    private static final String H2 = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";TIME ZONE=UTC;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

    static Address of(StorePlace place) {
        return switch (place) {
            case StorePlace.LocalFile file ->
                new Address(
                        "jdbc:h2:async:" + path(file.folder().resolve(FILE)) + ";CIPHER=AES" + H2,
                        "guichet",
                        // H2's form: the file's password, a space, the user's password
                        file.filePassword() + " " + file.filePassword(),
                        "",
                        file.folder().toString());
            case StorePlace.Postgres shared ->
                new Address(shared.url(), shared.user(), shared.password(), "collate \"C\"", shared.url());
            case StorePlace.InMemory memory ->
                new Address(
                        "jdbc:h2:mem:" + memory.name() + H2 + ";DB_CLOSE_DELAY=0", "guichet", "", "", memory.name());
        };
    }

    /** In an H2 address a semicolon ends the path, and nothing escapes it. */
    private static String path(Path file) {
        String path = file.toAbsolutePath().toString().replace('\\', '/');
        if (path.contains(";")) {
            throw new Problem("store.folder", file.getParent().toString());
        }
        return path;
    }
}
