package app.foreword.insight;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.Option;
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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which keys of a version were corrected: in it, or in a version before it in which the question stands word for word as
 * it does here. Where the authors have changed it, they have looked at it.
 */
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
        List<PublishedVersion> upToIt = upTo(version);
        var newest = new HashMap<QuestionId, CorrectedKey>();
        jdbc.sql("""
                        select k.module_version_id, k.question_id, k.right_options, k.corrected_at from key_correction k
                        join module_version v on v.id = k.module_version_id where v.module_id = ? order by k.id
                        """).param(version.module().value()).query(row -> {
            var from = new ModuleVersionId(row.getLong("module_version_id"));
            var question = new QuestionId(row.getString("question_id"));
            if (upToIt.stream().anyMatch(each -> each.id().equals(from) && sameWords(each, version, question))) {
                newest.put(
                        question,
                        new CorrectedKey(
                                options(row.getString("right_options")),
                                row.getObject("corrected_at", OffsetDateTime.class)
                                        .toInstant()));
            }
        });
        return newest;
    }

    private List<PublishedVersion> upTo(PublishedVersion version) {
        List<PublishedVersion> newestFirst = modules.allVersions().stream()
                .filter(each -> each.module().equals(version.module()))
                .toList();
        return newestFirst.subList(newestFirst.indexOf(version), newestFirst.size());
    }

    private boolean sameWords(PublishedVersion from, PublishedVersion version, QuestionId question) {
        return words(from, question).equals(words(version, question));
    }

    /** As the authors wrote it first: a translation that is mended leaves the question as faulty as it was. */
    private List<String> words(PublishedVersion version, QuestionId id) {
        return modules.get(version.id(), version.languages().getFirst()).sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(id))
                .flatMap(question -> Stream.concat(
                        Stream.of(question.stem()), question.options().stream().map(Option::text)))
                .toList();
    }

    private static Set<OptionId> options(String stored) {
        return Arrays.stream(stored.split(","))
                .filter(each -> !each.isBlank())
                .map(each -> new OptionId(each.strip()))
                .collect(Collectors.toSet());
    }
}
