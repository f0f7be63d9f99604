package app.foreword.insight;

import app.foreword.content.Concept;
import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Option;
import app.foreword.content.Question;
import app.foreword.content.Section;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Invented finished courses of as many patients as a test wants, written straight into the tables. Who knows more has more
 * right (one factor, as in the simulations behind the limits of {@link Evidence}); ideas differ in how hard they are.
 */
public final class ManyCourses {

    private static final int BATCH = 500;
    private static final int SECONDS_FOR_A_QUESTION = 25;

    private final JdbcTemplate jdbc;
    private final ModuleVersionId version;
    private final LearningModule module;
    private final Random random = new Random(20);
    private final List<Object[]> answers = new ArrayList<>();
    private final List<Object[]> readings = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private int ordinal;

    public ManyCourses(DataSource database, ModuleVersionId version, LearningModule module) {
        jdbc = new JdbcTemplate(database);
        this.version = version;
        this.module = module;
    }

    /** Makes patients with numbers that begin with M, each with a finished course that ends before that time. */
    public void write(int patients, Instant before) {
        Integer known = jdbc.queryForObject("select count(*) from patient where number like 'M%'", Integer.class);
        for (int i = 0; i < patients; i++) {
            one((known == null ? 0 : known) + i, before.minusSeconds(3600L + (patients - i) * 60L));
            if (i % BATCH == BATCH - 1 || i == patients - 1) {
                flush();
            }
        }
    }

    private void one(int number, Instant started) {
        jdbc.update("""
                insert into patient (number, given_name, family_name, birth_date, created_at)
                values (?, 'Many', 'Sample', date '1980-01-02', ?)
                """, "M" + number, started.atOffset(ZoneOffset.UTC));
        long enrolment = enrolment("M" + number, started);
        double knows = random.nextGaussian();
        now = started;
        ordinal = 0;
        int hard = 0;
        for (Section section : module.sections()) {
            reading(enrolment, section, "OPENED", 5);
            reading(enrolment, section, "FINISHED", 180);
            for (Concept concept : section.concepts()) {
                double hardness = -1.6 + 0.12 * hard++;
                boolean right = 0.6 * knows + 0.8 * random.nextGaussian() > hardness;
                answer(enrolment, concept, Form.A, right);
                if (!right) {
                    answer(enrolment, concept, Form.B, random.nextInt(4) > 0);
                }
            }
        }
        jdbc.update(
                "update enrolment set finished_at = ?, last_activity_at = ? where id = ?",
                now.atOffset(ZoneOffset.UTC),
                now.atOffset(ZoneOffset.UTC),
                enrolment);
    }

    private long enrolment(String number, Instant at) {
        jdbc.update(
                """
                insert into enrolment (patient_id, module_version_id, language, enrolled_at, state, started_at, signed_off)
                select p.id, ?, ?, ?, 'FINISHED', ?, true from patient p where p.number = ?
                """,
                version.value(),
                module.language().toLanguageTag(),
                at.atOffset(ZoneOffset.UTC),
                at.atOffset(ZoneOffset.UTC),
                number);
        Long id = jdbc.queryForObject(
                "select e.id from enrolment e join patient p on p.id = e.patient_id where p.number = ?",
                Long.class,
                number);
        if (id == null) {
            throw new IllegalStateException(number);
        }
        return id;
    }

    private void reading(long enrolment, Section section, String event, int seconds) {
        now = now.plusSeconds(seconds);
        readings.add(new Object[] {enrolment, section.id().value(), event, now.atOffset(ZoneOffset.UTC)});
    }

    private void answer(long enrolment, Concept concept, Form form, boolean right) {
        Question question = module.question(concept.id(), form).orElseThrow();
        now = now.plusSeconds(SECONDS_FOR_A_QUESTION + random.nextInt(20));
        answers.add(new Object[] {
            enrolment,
            ++ordinal,
            version.value(),
            module.language().toLanguageTag(),
            question.id().value(),
            concept.id().value(),
            form.name(),
            "a,b,c",
            chosen(question, right),
            right,
            now.atOffset(ZoneOffset.UTC),
            random.nextInt(3) == 0 ? "SURE" : "NOT_SO_SURE"
        });
    }

    /** A wrong one is most often the first distractor, sometimes "not sure". */
    private @Nullable String chosen(Question question, boolean right) {
        if (right) {
            return question.key().id().value();
        }
        if (random.nextInt(5) == 0) {
            return null;
        }
        List<Option> wrong =
                question.options().stream().filter(option -> !option.key()).toList();
        return wrong.get(random.nextInt(4) == 0 ? 1 : 0).id().value();
    }

    private void flush() {
        jdbc.batchUpdate(
                "insert into reading (enrolment_id, section_id, event, happened_at) values (?, ?, ?, ?)", readings);
        jdbc.batchUpdate("""
                insert into answer (enrolment_id, ordinal, module_version_id, language, question_id, concept_id, form,
                    options_shown, chosen, is_right, answered_at, sureness) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, answers);
        readings.clear();
        answers.clear();
    }
}
