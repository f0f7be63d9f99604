package app.foreword.learning;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.OptionId;
import app.foreword.content.PassageId;
import app.foreword.content.QuestionId;
import app.foreword.content.SectionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.ForTheApplication;
import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The logs of what patients did, as stored. Answers and readings are only ever added. */
@Repository
@ForTheApplication(because = "read and written by services that have checked the right")
public class LearningRecords {

    private final JdbcClient jdbc;
    private final AttemptRecords attempts;
    private final KeyCorrectionRecords corrections;

    LearningRecords(JdbcClient jdbc, AttemptRecords attempts, KeyCorrectionRecords corrections) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.corrections = corrections;
    }

    /** Of the attempt that goes on now, judged by the keys that hold now. */
    public LearningLog log(EnrolmentId enrolment) {
        return log(enrolment, corrections.inForceFor(enrolment));
    }

    /** The same where the keys of the version are known. */
    LearningLog log(EnrolmentId enrolment, Keys keys) {
        return log(enrolment, attempts.now(enrolment), Integer.MAX_VALUE, keys);
    }

    /** Of the attempt to which a further one has put an end. */
    public LearningLog logBefore(EnrolmentId enrolment, Attempt further, int firstOrdinal) {
        var round = new Round(further.number() - 1, firstOrdinal - 1, further.beforeFinishedAt() != null);
        return log(enrolment, round, further.firstOrdinal() - 1, corrections.inForceFor(enrolment));
    }

    private LearningLog log(EnrolmentId enrolment, Round round, int lastOrdinal, Keys keys) {
        var answers = jdbc.sql(
                        "select * from answer where enrolment_id = ? and ordinal between ? and ? order by ordinal")
                .params(enrolment.value(), round.answersBefore() + 1, lastOrdinal)
                .query((row, number) -> AnswerRow.read(row, AnswerOrigin.valueOf(row.getString("origin"))))
                .list();
        var readings = readings(enrolment, round);
        return LearningLog.of(
                answers,
                readings.getOrDefault(ReadingEvent.OPENED, Map.of()),
                readings.getOrDefault(ReadingEvent.FINISHED, Map.of()),
                round,
                keys);
    }

    private Map<ReadingEvent, Map<SectionId, Instant>> readings(EnrolmentId enrolment, Round round) {
        var readings = new EnumMap<ReadingEvent, Map<SectionId, Instant>>(ReadingEvent.class);
        jdbc.sql("select section_id, event, happened_at from reading where enrolment_id = ? and attempt = ?")
                .params(enrolment.value(), round.number())
                .query(row -> {
                    readings.computeIfAbsent(ReadingEvent.valueOf(row.getString("event")), any -> new HashMap<>())
                            .put(
                                    new SectionId(row.getString("section_id")),
                                    row.getObject("happened_at", OffsetDateTime.class)
                                            .toInstant());
                });
        return readings;
    }

    /** Who has chosen what in a question of these versions, also in attempts of before. */
    List<GivenChoice> choices(QuestionId question, List<ModuleVersionId> versions) {
        return jdbc.sql("""
                        select enrolment_id, module_version_id, chosen from answer
                        where question_id = :question and module_version_id in (:versions) order by enrolment_id, ordinal
                        """)
                .param("question", question.value())
                .param("versions", versions.stream().map(ModuleVersionId::value).toList())
                .query((row, number) -> {
                    String chosen = row.getString("chosen");
                    return new GivenChoice(
                            new EnrolmentId(row.getLong("enrolment_id")),
                            new ModuleVersionId(row.getLong("module_version_id")),
                            chosen == null ? null : new OptionId(chosen));
                })
                .list();
    }

    record GivenChoice(
            EnrolmentId enrolment,
            ModuleVersionId version,
            @Nullable OptionId chosenOrNull) {}

    /** The questions that the patient has not taken back, oldest first. */
    public List<PatientQuestion> questions(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select q.*,
                            exists (select 1 from talk_outcome t where t.patient_question_id = q.id) as talked_about
                        from patient_question q where q.enrolment_id = ? and q.withdrawn_at is null order by q.id
                        """)
                .param(enrolment.value())
                .query(LearningRecords::question)
                .list();
    }

    /** One question, also where the patient has taken it back; empty where it is not this enrolment's. */
    Optional<PatientQuestion> question(EnrolmentId enrolment, PatientQuestionId question) {
        return jdbc.sql("""
                        select q.*,
                            exists (select 1 from talk_outcome t where t.patient_question_id = q.id) as talked_about
                        from patient_question q where q.enrolment_id = ? and q.id = ?
                        """)
                .params(enrolment.value(), question.value())
                .query(LearningRecords::question)
                .optional();
    }

    /** Questions that no talk has closed: those without any talk outcome. */
    int openQuestions(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select count(*) from patient_question q
                        where q.enrolment_id = ? and q.withdrawn_at is null
                          and not exists (select 1 from talk_outcome t where t.patient_question_id = q.id)
                        """).param(enrolment.value()).query(Integer.class).single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(EnrolmentId enrolment, ModuleVersionId version, Answer answer) {
        add(enrolment, version, answer, null, null);
    }

    /** An answer that the patient gave on paper. */
    @Transactional(propagation = Propagation.MANDATORY)
    void addFromPaper(EnrolmentId enrolment, ModuleVersionId version, Answer answer, StaffId by, Instant enteredAt) {
        add(enrolment, version, answer, by, enteredAt);
    }

    private void add(
            EnrolmentId enrolment,
            ModuleVersionId version,
            Answer answer,
            @Nullable StaffId enteredBy,
            @Nullable Instant enteredAt) {
        jdbc.sql("""
                        insert into answer (enrolment_id, ordinal, module_version_id, language, question_id, concept_id,
                            form, options_shown, chosen, is_right, answered_at, sureness, origin, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        enrolment.value(),
                        answer.ordinal(),
                        version.value(),
                        answer.language().toLanguageTag(),
                        answer.question().value(),
                        answer.concept().value(),
                        answer.form().name(),
                        answer.shown().stream().map(OptionId::value).collect(Collectors.joining(",")),
                        answer.chosen().map(OptionId::value).orElse(null),
                        answer.right(),
                        utc(answer.at()),
                        answer.sureness().map(Sureness::name).orElse(null),
                        answer.origin().name(),
                        enteredBy == null ? null : enteredBy.value(),
                        enteredAt == null ? null : utc(enteredAt)))
                .update();
    }

    /**
     * Notes an event of a section's reading once in each attempt.
     *
     * @return false where it stood already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean addReading(EnrolmentId enrolment, SectionId section, ReadingEvent event, Instant at, AnswerOrigin origin) {
        int attempt = attempts.now(enrolment).number();
        return jdbc.sql("""
                        insert into reading (attempt, enrolment_id, section_id, event, happened_at, origin)
                        select ?, e.id, ?, ?, ?, ? from enrolment e where e.id = ? and not exists (
                            select 1 from reading r where r.enrolment_id = e.id and r.attempt = ?
                                and r.section_id = ? and r.event = ?)
                        """)
                        .params(
                                attempt,
                                section.value(),
                                event.name(),
                                utc(at),
                                origin.name(),
                                enrolment.value(),
                                attempt,
                                section.value(),
                                event.name())
                        .update()
                > 0;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void addQuestion(EnrolmentId enrolment, @Nullable PassageId passage, String text, Instant at) {
        jdbc.sql("""
                        insert into patient_question (enrolment_id, passage_id, text, created_at, changed_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        enrolment.value(), passage == null ? null : passage.value(), text, utc(at), utc(at)))
                .update();
    }

    /**
     * Gives a question other words. One that was taken back comes back with them.
     *
     * @return false where staff have talked about it, or it is not this enrolment's; then nothing changes
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean changeQuestion(EnrolmentId enrolment, PatientQuestionId question, String text, Instant at) {
        return jdbc.sql("""
                        update patient_question set text = ?, changed_at = ?, withdrawn_at = null
                        where id = ? and enrolment_id = ?
                            and not exists (select 1 from talk_outcome t where t.patient_question_id = patient_question.id)
                        """)
                        .params(text, utc(at), question.value(), enrolment.value())
                        .update()
                > 0;
    }

    /** @return false where staff have talked about it, or it is not this enrolment's; then nothing changes */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean withdrawQuestion(EnrolmentId enrolment, PatientQuestionId question, Instant at) {
        return jdbc.sql("""
                        update patient_question set withdrawn_at = ? where id = ? and enrolment_id = ?
                            and not exists (select 1 from talk_outcome t where t.patient_question_id = patient_question.id)
                        """)
                        .params(utc(at), question.value(), enrolment.value())
                        .update()
                > 0;
    }

    /** As it was: nothing tells staff of a tap that was taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    void putBackQuestion(EnrolmentId enrolment, PatientQuestionId question) {
        jdbc.sql("update patient_question set withdrawn_at = null where id = ? and enrolment_id = ?")
                .params(question.value(), enrolment.value())
                .update();
    }

    private static PatientQuestion question(ResultSet row, int number) throws SQLException {
        String passage = row.getString("passage_id");
        return new PatientQuestion(
                new PatientQuestionId(row.getLong("id")),
                passage == null ? null : new PassageId(passage),
                row.getString("text"),
                row.getBoolean("talked_about"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
