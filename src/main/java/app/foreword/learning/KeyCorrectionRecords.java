package app.foreword.learning;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.OptionId;
import app.foreword.content.PublishedVersion;
import app.foreword.content.Question;
import app.foreword.content.QuestionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.ForTheApplication;
import app.foreword.rights.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections of keys as stored: rows are only ever added, and the newest that holds for a question counts. One holds
 * for its version, and for each later one in which the question stands word for word as it was: where the authors have
 * changed it, they have looked at it.
 */
@Repository
@ForTheApplication(
        because = "what is right follows from it for everybody; the services that write have checked the right")
public class KeyCorrectionRecords {

    private final JdbcClient jdbc;
    private final Modules modules;

    public KeyCorrectionRecords(JdbcClient jdbc, Modules modules) {
        this.jdbc = jdbc;
        this.modules = modules;
    }

    /** What is right in a version now. Mostly there is no correction at all, and then this is one look-up. */
    public Keys inForce(ModuleVersionId version) {
        var corrected = new HashMap<QuestionId, CorrectedKey>();
        history(version).stream()
                .filter(correction -> holdsIn(correction.from(), correction.question(), version))
                .forEach(correction -> corrected.put(correction.question(), correction.key()));
        return corrected.isEmpty() ? Keys.OWN : new Keys(corrected);
    }

    /**
     * What was right in a version when an answer was judged. The verdict that is stored says by which key: a correction that
     * was being made at that very moment may not have counted yet.
     */
    Keys inForceWhen(ModuleVersionId version, Answer answer, Instant judgedAt) {
        var corrected = new HashMap<QuestionId, CorrectedKey>();
        history(version).stream()
                .filter(correction -> !correction.key().at().isAfter(judgedAt))
                .filter(correction -> holdsIn(correction.from(), correction.question(), version))
                .filter(correction -> !correction.question().equals(answer.question())
                        || correction.key().accepts(answer.chosenOrNull()) == answer.asAnswered())
                .forEach(correction -> corrected.put(correction.question(), correction.key()));
        return new Keys(corrected);
    }

    /** What is right in the version that a patient is enrolled in. */
    Keys inForceFor(EnrolmentId enrolment) {
        return jdbc.sql("""
                        select e.module_version_id from enrolment e where e.id = ?
                            and exists (select 1 from key_correction)
                        """)
                .param(enrolment.value())
                .query(Long.class)
                .optional()
                .map(version -> inForce(new ModuleVersionId(version)))
                .orElse(Keys.OWN);
    }

    /** Of the whole module, oldest first. */
    public List<KeyCorrection> history(ModuleVersionId version) {
        return jdbc.sql("""
                        select c.*, s.display_name from key_correction c
                            join staff s on s.id = c.staff_id
                            join module_version v on v.id = c.module_version_id
                            join module_version w on w.module_id = v.module_id
                        where w.id = ? order by c.id
                        """)
                .param(version.value())
                .query(KeyCorrectionRecords::correction)
                .list();
    }

    /** The versions in which a correction from this one on holds. */
    List<ModuleVersionId> versions(ModuleVersionId from, QuestionId question) {
        return modules.allVersions().stream()
                .map(PublishedVersion::id)
                .filter(version -> holdsIn(from, question, version))
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(ModuleVersionId from, QuestionId question, Set<OptionId> right, String reason, StaffId by, Instant at) {
        jdbc.sql("""
                        insert into key_correction
                            (module_version_id, question_id, right_options, reason, staff_id, corrected_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        from.value(),
                        question.value(),
                        right.stream().map(OptionId::value).sorted().collect(Collectors.joining(",")),
                        reason,
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Lets no other correction go on before this transaction ends. A row of its own: patients' answers refer to the rows of
     * versions and would wait, too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeTurn() {
        jdbc.sql("select id from correction_turn for update")
                .query(Integer.class)
                .single();
    }

    private boolean holdsIn(ModuleVersionId from, QuestionId question, ModuleVersionId version) {
        if (from.equals(version)) {
            return true;
        }
        var all = modules.allVersions();
        var older = find(all, from);
        var newer = find(all, version);
        return older.module().equals(newer.module())
                && all.indexOf(newer) < all.indexOf(older)
                && words(older, question).equals(words(newer, question));
    }

    /** Of each module the newest version stands first. */
    private static PublishedVersion find(List<PublishedVersion> all, ModuleVersionId id) {
        return all.stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** As the authors wrote it first: a translation that is mended leaves the question as faulty as it was. */
    private List<Object> words(PublishedVersion version, QuestionId id) {
        var module = modules.get(version.id(), version.languages().getFirst());
        return module.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst()
                .map(KeyCorrectionRecords::words)
                .orElse(List.of(version.id()));
    }

    private static List<Object> words(Question question) {
        return List.of(
                question.stem(),
                question.options().stream()
                        .map(option -> List.of(option.id(), option.text(), option.key()))
                        .toList());
    }

    private static KeyCorrection correction(ResultSet row, int number) throws SQLException {
        String right = row.getString("right_options");
        return new KeyCorrection(
                new ModuleVersionId(row.getLong("module_version_id")),
                new QuestionId(row.getString("question_id")),
                new CorrectedKey(
                        right.isEmpty()
                                ? Set.of()
                                : Arrays.stream(right.split(","))
                                        .map(OptionId::new)
                                        .collect(Collectors.toUnmodifiableSet()),
                        row.getString("reason"),
                        row.getString("display_name"),
                        row.getObject("corrected_at", OffsetDateTime.class).toInstant()));
    }
}
