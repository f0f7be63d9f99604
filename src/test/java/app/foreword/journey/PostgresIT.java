package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same jar on PostgreSQL, when given its address. */
class PostgresIT {

    @TempDir
    private Path data;

    @Test
    void theSameApplicationRunsOnPostgres() throws Exception {
        try (var postgres = EmbeddedPostgres.start();
                var foreword = new RunningForeword(
                        data,
                        Map.of(
                                "FOREWORD_DATABASE",
                                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                                "FOREWORD_DATABASE_USER",
                                "postgres"));
                var browsers = new Browsers()) {
            foreword.start();
            var page = browsers.desk();
            page.navigate(foreword.setUpLink());
            page.getByLabel("Your name").fill("Robin Sample");
            page.getByLabel("Username").fill("robin");
            page.locator("input[type=password]").fill("correct horse battery staple");
            page.getByText("Make my account").click();
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("Staff sign-in");
            var database = new JdbcTemplate(postgres.getPostgresDatabase());
            assertThat(database.queryForList("select username from staff", String.class))
                    .containsExactly("robin");
            assertThat(database.queryForList("select module_id from module_version", String.class))
                    .containsExactly("ketamine-science");
            FirstApproval.signIn(page, "robin", "correct horse battery staple");
            FirstApproval.make(page, "robin", "correct horse battery staple");
            assertThat(database.queryForList("select event from module_approval where language = 'en'", String.class))
                    .containsExactly("APPROVED");
            assertThat(data).isEmptyDirectory();
        }
    }
}
