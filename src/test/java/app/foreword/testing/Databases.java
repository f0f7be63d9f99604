package app.foreword.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The databases Foreword runs on, for tests that must hold on both: {@code @ParameterizedTest @EnumSource}. Every call
 * gives a database of its own, migrated and empty.
 */
public enum Databases {
    H2 {
        @Override
        public DataSource migrated() {
            return migrate(empty());
        }

        @Override
        public DataSource empty() {
            return new DriverManagerDataSource(
                    "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=64");
        }
    },
    POSTGRESQL {
        @Override
        public DataSource migrated() {
            return Server.copyOf(Server.TEMPLATE);
        }

        @Override
        public DataSource empty() {
            return Server.copyOf("template1");
        }
    };

    /** A fresh database with all tables. */
    public abstract DataSource migrated();

    /** A fresh database without any. */
    public abstract DataSource empty();

    private static DataSource migrate(DataSource database) {
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    /**
     * One server for all tests of a run, that need not survive a power cut; copying a migrated template is faster than
     * migrating each time.
     */
    private static final class Server {

        private static final String TEMPLATE = "foreword_template";
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database " + TEMPLATE);
                migrate(postgres.getDatabase("postgres", TEMPLATE));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A new connection for each statement takes longer than the statement; an idle one would keep the server full. */
        private static DataSource pooled(DataSource database) {
            var pool = new HikariConfig();
            pool.setDataSource(database);
            pool.setMinimumIdle(0);
            pool.setIdleTimeout(10_000);
            return new HikariDataSource(pool);
        }

        private static synchronized DataSource copyOf(String template) {
            String name = "foreword_" + UUID.randomUUID().toString().replace("-", "");
            new JdbcTemplate(POSTGRES.getPostgresDatabase())
                    .execute("create database " + name + " template " + template);
            return pooled(POSTGRES.getDatabase("postgres", name));
        }
    }
}
