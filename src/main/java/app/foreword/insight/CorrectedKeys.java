package app.foreword.insight;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.OptionId;
import app.foreword.content.PublishedVersion;
import app.foreword.content.QuestionId;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which keys of a version were corrected, in it or in a version before it. */
@Repository
class CorrectedKeys {

    private final JdbcClient jdbc;
    private final Modules modules;

    CorrectedKeys(JdbcClient jdbc, Modules modules) {
        this.jdbc = jdbc;
        this.modules = modules;
    }

    /** The newest row of a question counts. */
    Map<QuestionId, CorrectedKey> of(PublishedVersion version) {
        Set<Long> upToIt = upTo(version);
        var newest = new HashMap<QuestionId, CorrectedKey>();
        jdbc.sql("""
                        select k.module_version_id, k.question_id, k.right_options, k.corrected_at from key_correction k
                        join module_version v on v.id = k.module_version_id where v.module_id = ? order by k.id
                        """).param(version.module().value()).query(row -> {
            if (upToIt.contains(row.getLong("module_version_id"))) {
                newest.put(
                        new QuestionId(row.getString("question_id")),
                        new CorrectedKey(
                                options(row.getString("right_options")),
                                row.getObject("corrected_at", OffsetDateTime.class)
                                        .toInstant()));
            }
        });
        return newest;
    }

    private Set<Long> upTo(PublishedVersion version) {
        List<ModuleVersionId> newestFirst = modules.allVersions().stream()
                .filter(each -> each.module().equals(version.module()))
                .map(PublishedVersion::id)
                .toList();
        return newestFirst.subList(newestFirst.indexOf(version.id()), newestFirst.size()).stream()
                .map(ModuleVersionId::value)
                .collect(Collectors.toSet());
    }

    private static Set<OptionId> options(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(each -> !each.isBlank())
                .map(each -> new OptionId(each.strip()))
                .collect(Collectors.toSet());
    }
}
