package fr.guichet.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** The databases that every store test runs on. */
enum Engine {
    H2 {
        @Override
        StorePlace fresh() {
            return new StorePlace.InMemory("engine" + NUMBER.incrementAndGet());
        }
    },
    POSTGRES {
        @Override
        StorePlace fresh() {
            return Server.database("engine" + NUMBER.incrementAndGet());
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A place where no store is yet. */
    abstract StorePlace fresh();

    /** The database behind the store's back. */
    static Jdbi raw(StorePlace place) {
        var address = Address.of(place);
        return Database.configured(Jdbi.create(address.url(), address.user(), address.password()));
    }

    /** One PostgreSQL for all tests of this JVM. */
    private static final class Server {
        private static final String TEMPLATE = "template_store";
        private static final EmbeddedPostgres POSTGRES = start();

        /** A copy of a store whose tables are made already. */
        static StorePlace database(String name) {
            create(name + " template " + TEMPLATE);
            return place(name);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static StorePlace.Postgres place(String name) {
            return new StorePlace.Postgres(POSTGRES.getJdbcUrl("postgres", name), "postgres", "");
        }

        static {
            create(TEMPLATE);
            Database.open(place(TEMPLATE), 4).close();
        }

        private static void create(String database) {
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + database);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
