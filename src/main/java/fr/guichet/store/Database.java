package fr.guichet.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.guichet.base.Problem;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * Connections to the database of a store, with its tables brought up to date.
 *
 * @param aside two connections that no transaction of the others holds
 */
record Database(HikariDataSource main, HikariDataSource aside, Durability durability) implements AutoCloseable {
    private static final int H2_IN_USE = 90020;
    private static final int H2_WRONG_PASSWORD = 28000;
    private static final int H2_WRONG_FILE_PASSWORD = 90049;

    /** @param connections how many threads work with the store at once, at most; others wait */
    static Database open(StorePlace place, int connections) {
        var address = Address.of(place);
        HikariDataSource main = pool(address, "store", connections);
        try {
            migrate(main, address);
            return new Database(main, pool(address, "store-aside", 2), durability(place, main));
        } catch (RuntimeException e) {
            main.close();
            throw e;
        } catch (SQLException e) {
            main.close();
            throw new Problem(e, "store.unreachable", address.shown());
        }
    }

    private static Durability durability(StorePlace place, HikariDataSource source) throws SQLException {
        return place instanceof StorePlace.LocalFile ? QuietFlush.of(source) : Durability.OF_THE_DATABASE;
    }

    /** For transactions that call {@link #durability} themselves. */
    Jdbi transactional() {
        return configured(Jdbi.create(main));
    }

    /** For transactions beside those of a thread. */
    Jdbi besides() {
        return configured(Jdbi.create(new GuardedSource(aside, durability)));
    }

    /** For a library with statements of its own. */
    DataSource guarded() {
        return new GuardedSource(main, durability);
    }

    static Jdbi configured(Jdbi jdbi) {
        return jdbi.registerArgument(new InstantArguments())
                .registerArrayType(Long.class, "bigint")
                .registerArrayType(String.class, "varchar");
    }

    boolean isH2() {
        return main.getJdbcUrl().startsWith("jdbc:h2:");
    }

    /** True where no other program can have the store open. */
    boolean isLocalFile() {
        return main.getJdbcUrl().startsWith("jdbc:h2:async:");
    }

    private static HikariDataSource pool(Address address, String name, int connections) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw problem(e, address);
        }
    }

    private static void migrate(HikariDataSource source, Address address) {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:schema")
                    .placeholders(Map.of("bytewise", address.bytewise()))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new Problem(e, "store.migration");
        }
    }

    private static Problem problem(RuntimeException thrown, Address address) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return switch (sql.getErrorCode()) {
                    case H2_IN_USE -> new Problem(thrown, "store.in_use", address.shown());
                    case H2_WRONG_PASSWORD, H2_WRONG_FILE_PASSWORD -> new Problem(thrown, "store.key", address.shown());
                    default -> new Problem(thrown, "store.unreachable", address.shown());
                };
            }
        }
        return new Problem(thrown, "store.unreachable", address.shown());
    }

    @Override
    public void close() {
        durability.close();
        aside.close();
        main.close();
    }

    /** Instants bound so that they mean the same in every database. */
    private static final class InstantArguments extends AbstractArgumentFactory<Instant> {
        InstantArguments() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, Columns.column(value));
        }
    }
}
