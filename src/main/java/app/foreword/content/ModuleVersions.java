package app.foreword.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The published versions and their files. Rows are added, never changed or removed. */
@Repository
class ModuleVersions {

    private static final String SELECT = "select id, module_id, version, digest, published_at from module_version";

    private final JdbcClient jdbc;

    ModuleVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredVersion> all() {
        return jdbc.sql(SELECT + " order by id").query(ModuleVersions::version).list();
    }

    Optional<StoredVersion> find(ModuleVersionId id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id.value())
                .query(ModuleVersions::version)
                .optional();
    }

    Optional<StoredVersion> find(ModuleId module, String version) {
        return jdbc.sql(SELECT + " where module_id = ? and version = ?")
                .params(module.value(), version)
                .query(ModuleVersions::version)
                .optional();
    }

    Optional<StoredVersion> withDigest(String digest) {
        return jdbc.sql(SELECT + " where digest = ?")
                .param(digest)
                .query(ModuleVersions::version)
                .optional();
    }

    Pack pack(StoredVersion version) {
        var files = new TreeMap<String, String>();
        jdbc.sql("select path, content from module_file where module_version_id = ?")
                .param(version.id().value())
                .query(row -> {
                    files.put(row.getString("path"), row.getString("content"));
                });
        return new Pack(version.label(), files);
    }

    /** To be called within a transaction: a version without all its files must never be seen. */
    ModuleVersionId add(ModuleId module, String version, Pack pack, Instant at) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into module_version (module_id, version, digest, published_at) values (?, ?, ?, ?)")
                .params(module.value(), version, pack.digest(), at.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        pack.files()
                .forEach((path, content) -> jdbc.sql(
                                "insert into module_file (module_version_id, path, content) values (?, ?, ?)")
                        .params(id, path, content)
                        .update());
        return new ModuleVersionId(id);
    }

    private static StoredVersion version(ResultSet row, int number) throws SQLException {
        return new StoredVersion(
                new ModuleVersionId(row.getLong("id")),
                new ModuleId(row.getString("module_id")),
                row.getString("version"),
                row.getString("digest"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
