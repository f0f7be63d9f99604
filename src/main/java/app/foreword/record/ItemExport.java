package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.Option;
import app.foreword.content.OptionId;
import app.foreword.content.PublishedVersion;
import app.foreword.content.Question;
import app.foreword.learning.KeyCorrectionRecords;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The questions of every version, in each of its languages, with how often each option was chosen. Only first attempts are
 * counted: who answers for a second time has seen what is right.
 */
@Repository
class ItemExport {

    private static final int OPTIONS = 3;

    static final List<String> HEAD = Stream.concat(
                    Stream.of(
                            "module",
                            "version",
                            "language",
                            "idea_id",
                            "idea",
                            "must_understand",
                            "question_id",
                            "form",
                            "question",
                            "key_id",
                            "answers",
                            "right_as_answered",
                            "right_after_correction",
                            "not_sure",
                            "on_paper"),
                    IntStream.rangeClosed(1, OPTIONS)
                            .mapToObj(number -> "option_" + number)
                            .flatMap(name -> Stream.of(name + "_id", name, name + "_chosen")))
            .toList();

    private final JdbcClient jdbc;
    private final KeyCorrectionRecords corrections;
    private final Modules modules;
    private final Clock clock;

    ItemExport(JdbcClient jdbc, KeyCorrectionRecords corrections, Modules modules, Clock clock) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.modules = modules;
        this.clock = clock;
    }

    void write(ExportFilter filter, CsvTable table) {
        var counts = counts(filter);
        var marks = new ExportMarks(modules, corrections);
        modules.allVersions().stream()
                .filter(version -> filter.module() == null || version.module().equals(filter.module()))
                .forEach(version -> version.languages()
                        .forEach(language -> rows(version, language, marks.of(version.id()), counts, table)));
    }

    private void rows(
            PublishedVersion version, Locale language, Marks marks, Map<Asked, Counts> counts, CsvTable table) {
        LearningModule module = modules.get(version.id(), language);
        module.sections().stream()
                .flatMap(section -> section.questions().stream())
                .forEach(question -> {
                    var asked = new Asked(version.id(), language, question.id().value());
                    table.row(cells(module, question, marks, counts.getOrDefault(asked, new Counts())));
                });
    }

    private static List<String> cells(LearningModule module, Question question, Marks marks, Counts counts) {
        var concept = module.concept(question.concept());
        var cells = new ArrayList<>(List.of(
                module.id().value(),
                module.version(),
                module.language().toLanguageTag(),
                concept.id().value(),
                concept.title(),
                String.valueOf(concept.mustUnderstand()),
                question.id().value(),
                question.form().name(),
                question.stem(),
                question.key().id().value(),
                String.valueOf(counts.all()),
                String.valueOf(counts.where(Given::asAnswered)),
                String.valueOf(
                        counts.where(given -> marks.rightNow(question.id(), given.chosen(), given.asAnswered()))),
                String.valueOf(counts.where(given -> given.chosen().isEmpty())),
                String.valueOf(counts.paper)));
        for (int i = 0; i < OPTIONS; i++) {
            Option option = i < question.options().size() ? question.options().get(i) : null;
            cells.add(option == null ? "" : option.id().value());
            cells.add(option == null ? "" : option.text());
            cells.add(
                    option == null
                            ? ""
                            : String.valueOf(
                                    counts.where(given -> given.chosen().equals(Optional.of(option.id())))));
        }
        return cells;
    }

    private Map<Asked, Counts> counts(ExportFilter filter) {
        var where = new ExportSql(filter, clock.getZone());
        var counts = new HashMap<Asked, Counts>();
        jdbc.sql("""
                        select a.module_version_id, a.language, a.question_id, a.chosen, a.is_right, a.origin,
                            count(*) as times
                        from answer a join module_version v on v.id = a.module_version_id
                        where %s and not exists (select 1 from attempt t
                            where t.enrolment_id = a.enrolment_id and t.first_ordinal <= a.ordinal)
                        group by a.module_version_id, a.language, a.question_id, a.chosen, a.is_right, a.origin
                        """.formatted(where.condition())).params(where.parameters()).query((ResultSet row) -> {
            var asked = new Asked(
                    new ModuleVersionId(row.getLong("module_version_id")),
                    Locale.forLanguageTag(row.getString("language")),
                    row.getString("question_id"));
            counts.computeIfAbsent(asked, any -> new Counts())
                    .add(
                            new Given(
                                    Optional.ofNullable(row.getString("chosen")).map(OptionId::new),
                                    row.getBoolean("is_right")),
                            row.getLong("times"),
                            row.getString("origin").equals("PAPER"));
        });
        return counts;
    }

    private record Asked(ModuleVersionId version, Locale language, String question) {}

    /** @param chosen empty for "not sure yet" */
    private record Given(Optional<OptionId> chosen, boolean asAnswered) {}

    /** How often each option was chosen; after a correction of the key the same one may have counted otherwise. */
    private static final class Counts {

        private final Map<Given, Long> times = new HashMap<>();
        private long paper;

        void add(Given given, long more, boolean onPaper) {
            times.merge(given, more, Long::sum);
            paper += onPaper ? more : 0;
        }

        long all() {
            return where(given -> true);
        }

        long where(Predicate<Given> wanted) {
            return times.entrySet().stream()
                    .filter(entry -> wanted.test(entry.getKey()))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }
}
