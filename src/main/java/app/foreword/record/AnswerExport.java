package app.foreword.record;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.Option;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.content.QuestionId;
import app.foreword.learning.KeyCorrectionRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers of many enrolments as rows of a table, with the words of the screen or the page on which they were given. */
@Repository
class AnswerExport {

    static final List<String> HEAD = List.of(
            "enrolment",
            "patient_number",
            "attempt",
            "turn",
            "time",
            "module",
            "version",
            "language",
            "idea_id",
            "question_id",
            "question",
            "form",
            "options_shown",
            "chosen_id",
            "chosen",
            "right_as_answered",
            "right_after_correction",
            "sureness",
            "origin",
            "entered_by",
            "entered_at");

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final KeyCorrectionRecords corrections;
    private final Modules modules;
    private final Clock clock;

    AnswerExport(JdbcClient jdbc, KeyCorrectionRecords corrections, Modules modules, Clock clock) {
        this.jdbc = jdbc;
        this.corrections = corrections;
        this.modules = modules;
        this.clock = clock;
    }

    void write(ExportFilter filter, CsvTable table) {
        var marks = new ExportMarks(modules, corrections);
        var where = new ExportSql(filter, clock.getZone());
        jdbc.sql("""
                        select a.*, p.number, v.module_id, v.version, s.display_name, (select count(*) from attempt t
                            where t.enrolment_id = a.enrolment_id and t.first_ordinal <= a.ordinal) + 1 as attempt
                        from answer a
                            join enrolment e on e.id = a.enrolment_id
                            join patient p on p.id = e.patient_id
                            join module_version v on v.id = a.module_version_id
                            left join staff s on s.id = a.entered_by
                        where %s order by a.enrolment_id, a.ordinal
                        """.formatted(where.condition()))
                .withFetchSize(AT_A_TIME)
                .params(where.parameters())
                .query((ResultSet row) -> table.row(cells(row, marks)));
    }

    private static List<String> cells(ResultSet row, ExportMarks marks) throws SQLException {
        var version = new ModuleVersionId(row.getLong("module_version_id"));
        Locale language = Locale.forLanguageTag(row.getString("language"));
        Question question = marks.module(version, language).question(new QuestionId(row.getString("question_id")));
        Optional<OptionId> chosen = Optional.ofNullable(row.getString("chosen")).map(OptionId::new);
        boolean asAnswered = row.getBoolean("is_right");
        return List.of(
                String.valueOf(row.getLong("enrolment_id")),
                row.getString("number"),
                String.valueOf(row.getInt("attempt")),
                String.valueOf(row.getInt("ordinal")),
                time(row, "answered_at"),
                row.getString("module_id"),
                row.getString("version"),
                row.getString("language"),
                row.getString("concept_id"),
                question.id().value(),
                question.stem(),
                row.getString("form"),
                shown(row, question),
                chosen.map(OptionId::value).orElse(""),
                chosen.flatMap(question::option).map(Option::text).orElse("not sure yet"),
                String.valueOf(asAnswered),
                String.valueOf(marks.of(version).rightNow(question.id(), chosen, asAnswered)),
                text(row.getString("sureness")),
                row.getString("origin"),
                text(row.getString("display_name")),
                time(row, "entered_at"));
    }

    /** One option a line, in the order in which the patient saw them. */
    private static String shown(ResultSet row, Question question) throws SQLException {
        return Arrays.stream(row.getString("options_shown").split(","))
                .flatMap(id -> question.option(new OptionId(id)).stream())
                .map(Option::text)
                .collect(Collectors.joining("\n"));
    }

    private static String time(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? "" : at.toInstant().toString();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
