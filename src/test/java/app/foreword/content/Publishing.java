package app.foreword.content;

import app.foreword.testing.Databases;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The publishing services on a fresh database, put together without Spring. */
public final class Publishing {

    static final Instant NOW = Instant.parse("2026-05-04T09:30:00Z");

    /** These tests are about files and rows, not about words. */
    static final ContentGuard NO_GUARD =
            manuscript -> new LanguageReport(manuscript.language(), List.of(), List.of(), List.of());

    final JdbcClient jdbc;
    final ModuleVersions versions;
    final PackPublisher publisher;
    public final Modules modules;

    Publishing(Databases database) {
        this(database, NO_GUARD);
    }

    public Publishing(Databases database, ContentGuard guard) {
        var dataSource = database.migrated();
        jdbc = JdbcClient.create(dataSource);
        versions = new ModuleVersions(jdbc);
        modules = new Modules(versions);
        publisher = new PackPublisher(
                versions,
                new PackExaminer(versions, guard),
                new TransactionTemplate(new JdbcTransactionManager(dataSource)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public ModuleVersionId publish(Path folder) throws IOException {
        return publisher.publish(PackFolders.read(folder));
    }

    long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
