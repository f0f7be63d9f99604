package app.foreword.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.foreword.testing.Databases;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
class PublishAtStartTest {

    @TempDir
    Path folder;

    @Test
    void publishes_the_packs_of_the_folder_too() {
        new PackFixture(folder);

        try (var application = start()) {
            assertThat(application.getBean(Modules.class).newestVersions())
                    .extracting(PublishedVersion::module)
                    .contains(new ModuleId("good-sleep"));
        }
    }

    @Test
    void a_faulty_pack_stops_the_start_and_says_what_to_correct(CapturedOutput output) {
        new PackFixture(folder).change("module.yaml", "hedge: EST", "hedge: SURE");

        assertThatExceptionOfType(PackException.class).isThrownBy(this::start);

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("module.yaml:22: 'SURE' does not fit: how far the claim may go")
                .contains("Correct the lines named above, then start again.");
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(OnlyContent.class)
                .web(WebApplicationType.NONE)
                .run("--foreword.modules=" + folder);
    }

    @Configuration
    @Import({ModuleVersions.class, PackExaminer.class, PackPublisher.class, PublishAtStart.class, Modules.class})
    static class OnlyContent {

        /** This test is about files, not about words. */
        @Bean
        ContentGuard guard() {
            return Publishing.NO_GUARD;
        }

        @Bean
        DataSource dataSource() {
            return Databases.H2.migrated();
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        TransactionTemplate transactionTemplate(DataSource dataSource) {
            return new TransactionTemplate(new JdbcTransactionManager(dataSource));
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
