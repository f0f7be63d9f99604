package app.foreword.testing;

import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives the whole application a fresh database of one kind; a test class imports the one it runs on. */
public final class OnEachDatabase {

    private OnEachDatabase() {}

    @TestConfiguration
    public static class OnH2 {

        @Bean
        DataSource dataSource() {
            return Databases.H2.migrated();
        }
    }

    @TestConfiguration
    public static class OnPostgres {

        @Bean
        DataSource dataSource() {
            return Databases.POSTGRESQL.migrated();
        }
    }
}
