package app.foreword.insight;

import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes one patient's steps, each some seconds after the one before. */
final class CourseWriter {

    private final JdbcClient jdbc;
    private final LearningModule module;
    private final ModuleVersionId version;
    private final long enrolment;
    private Instant now;
    private int ordinal;
    private int attempt = 1;
    private String language = "en";

    CourseWriter(JdbcClient jdbc, LearningModule module, ModuleVersionId version, long enrolment, Instant enrolledAt) {
        this.jdbc = jdbc;
        this.module = module;
        this.version = version;
        this.enrolment = enrolment;
        now = enrolledAt;
    }

    CourseWriter pass(Duration time) {
        now = now.plus(time);
        return this;
    }

    CourseWriter in(String other) {
        language = other;
        return this;
    }

    CourseWriter read(String section) {
        return open(section).finishReading(section);
    }

    CourseWriter open(String section) {
        return reading(section, "OPENED", 10);
    }

    CourseWriter finishReading(String section) {
        return reading(section, "FINISHED", 60);
    }

    /** @param chosen {@code a} is right in the modules of tests; null for "not sure" */
    CourseWriter answer(String concept, Form form, @Nullable String chosen) {
        return answer(concept, form, chosen, Duration.ofSeconds(20), "NOT_SO_SURE");
    }

    CourseWriter answer(String concept, Form form, @Nullable String chosen, Duration after, @Nullable String sureness) {
        pass(after);
        jdbc.sql("""
                        insert into answer (enrolment_id, ordinal, module_version_id, language, question_id, concept_id,
                            form, options_shown, chosen, is_right, answered_at, sureness)
                        values (?, ?, ?, ?, ?, ?, ?, 'c,a,b', ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        enrolment,
                        ++ordinal,
                        version.value(),
                        language,
                        concept + "." + form,
                        concept,
                        form.name(),
                        chosen,
                        "a".equals(chosen),
                        utc(),
                        sureness))
                .update();
        return state("IN_PROGRESS");
    }

    /** Form A of every idea, one letter each: {@code -} for "not sure". */
    CourseWriter answers(String chosen) {
        for (int i = 0; i < chosen.length(); i++) {
            String option = chosen.charAt(i) == '-' ? null : chosen.substring(i, i + 1);
            answer(module.concepts().get(i).id().value(), Form.A, option);
        }
        return this;
    }

    CourseWriter finish() {
        state("FINISHED");
        jdbc.sql("update enrolment set finished_at = ? where id = ?")
                .params(utc(), enrolment)
                .update();
        return this;
    }

    CourseWriter waive() {
        return state("WAIVED");
    }

    /** All that was answered so far. */
    CourseWriter onPaper(long staff) {
        jdbc.sql("update answer set origin = 'PAPER', entered_by = ?, entered_at = ? where enrolment_id = ?")
                .params(staff, utc(), enrolment)
                .update();
        return this;
    }

    /** From the next answer on it is another attempt. */
    CourseWriter beginAgain(long staff) {
        jdbc.sql("""
                        insert into attempt (enrolment_id, number, first_ordinal, reason, staff_id, started_at,
                            before_finished_at)
                        select id, 2, ?, 'Asked for it', ?, ?, finished_at from enrolment where id = ?
                        """).params(ordinal + 1, staff, utc(), enrolment).update();
        attempt = 2;
        return this;
    }

    private CourseWriter reading(String section, String event, int seconds) {
        pass(Duration.ofSeconds(seconds));
        jdbc.sql("insert into reading (enrolment_id, attempt, section_id, event, happened_at) values (?, ?, ?, ?, ?)")
                .params(enrolment, attempt, section, event, utc())
                .update();
        return state("IN_PROGRESS");
    }

    private CourseWriter state(String state) {
        jdbc.sql("""
                        update enrolment set state = ?, started_at = coalesce(started_at, ?), last_activity_at = ?
                        where id = ?
                        """).params(state, utc(), utc(), enrolment).update();
        return this;
    }

    private OffsetDateTime utc() {
        return now.atOffset(ZoneOffset.UTC);
    }
}
