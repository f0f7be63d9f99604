package app.foreword.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Concept;
import app.foreword.content.Form;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.KeptCounters;
import app.foreword.learning.FilledForm;
import app.foreword.learning.PaperReply;
import app.foreword.learning.ProgressKeeper;
import app.foreword.learning.Step;
import app.foreword.testing.Databases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * UC-19: what is kept beside the logs equals what the logs say, after any history. The logs are read here by rules of their
 * own, written as plainly as can be and without the program's.
 */
class RandomHistoriesTest {

    private static final int THROUGH_THE_LOGS = 10_000;
    private static final int THROUGH_THE_SERVICES = 60;

    /** So that what is read back is stored, and no transaction holds the rows of all. */
    private static final int AT_A_TIME = 500;

    private static final List<String> OPTIONS = List.of("a", "b", "c");

    @Test
    @DisplayName(
            "UC-19 R20: 10,000 random histories in H2: every counter and state is recomputed from the log as it should be")
    void recomputes() {
        try (var here = new FairnessFixture(Databases.H2)) {
            var random = new Random(2026);
            var keys = corrections(here, random);
            var progress = here.application.getBean(ProgressKeeper.class);
            var records = here.application.getBean(EnrolmentRecords.class);
            var transaction = new TransactionTemplate(here.application.getBean(PlatformTransactionManager.class));
            here.jdbc.sql("""
                            insert into patient (number, given_name, family_name, birth_date, created_at)
                            select 'P' || x, 'Ana', 'Sample', date '1980-01-02', now() from system_range(1, ?)
                            """).param(THROUGH_THE_LOGS).update();
            here.jdbc.sql("""
                            insert into enrolment (patient_id, module_version_id, language, enrolled_at, state)
                            select id, ?, 'en', now(), 'NOT_STARTED' from patient order by id
                            """).param(here.older.id().value()).update();
            var batch = new Batch(here);
            var histories = here.jdbc.sql("select id from enrolment order by id").query(Long.class).list().stream()
                    .map(id -> new History(here, id, random, batch))
                    .toList();
            histories.forEach(History::write);
            transaction.executeWithoutResult(status -> batch.store());
            for (int from = 0; from < histories.size(); from += AT_A_TIME) {
                var some = histories.subList(from, Math.min(from + AT_A_TIME, histories.size()));
                transaction.executeWithoutResult(status -> some.forEach(history -> {
                    var enrolment = new EnrolmentId(history.id);
                    progress.restate(enrolment);
                    var kept = records.get(enrolment);
                    assertThat(kept.kept()).as("history %s", enrolment).isEqualTo(history.counters(keys));
                    assertThat(kept.state()).as("history %s", enrolment).isEqualTo(history.expectedState(keys));
                }));
            }
        }
    }

    @Test
    @DisplayName(
            "UC-19 R20: the same after histories that go through the services, with everything that staff may grant")
    void keeps() {
        try (var here = new FairnessFixture(Databases.H2)) {
            var random = new Random(19);
            var patients = new ArrayList<EnrolmentId>();
            for (int i = 0; i < THROUGH_THE_SERVICES; i++) {
                patients.add(here.enrol(FairnessFixture.TODAY.plusDays(9)));
            }
            Map<String, Set<String>> keys = new HashMap<>();
            for (int step = 0; step < THROUGH_THE_SERVICES * 12; step++) {
                act(here, patients.get(random.nextInt(patients.size())), keys, random);
                here.clock.pass(java.time.Duration.ofSeconds(30));
            }
            here.asStaff();
            var records = here.application.getBean(EnrolmentRecords.class);
            var transaction = new TransactionTemplate(here.application.getBean(PlatformTransactionManager.class));
            for (EnrolmentId patient : patients) {
                var now = records.get(patient);
                assertThat(now.kept())
                        .as("%s", patient)
                        .isEqualTo(model(here, patient.value(), keys, now.finishedAt() != null));
                transaction.executeWithoutResult(
                        status -> here.application.getBean(ProgressKeeper.class).refresh(patient));
                assertThat(records.get(patient)).isEqualTo(now);
            }
        }
    }

    private static void act(FairnessFixture here, EnrolmentId patient, Map<String, Set<String>> keys, Random random) {
        here.asStaff();
        var enrolment = here.application.getBean(EnrolmentRecords.class).get(patient);
        switch (random.nextInt(16)) {
            case 0 -> {
                if (enrolment.state() == EnrolmentState.IN_PROGRESS || enrolment.state() == EnrolmentState.FINISHED) {
                    here.fairness.startAgain(patient, "Random");
                }
            }
            case 1 -> {
                String question = "s%dc%d.%s"
                        .formatted(1 + random.nextInt(2), 1 + random.nextInt(3), random.nextBoolean() ? "A" : "B");
                Set<String> right = random.nextInt(4) == 0 ? Set.of() : Set.of(OPTIONS.get(random.nextInt(3)));
                if (!right.equals(keys.getOrDefault(question, Set.of("a")))) {
                    here.correct(question, right.toArray(String[]::new));
                    keys.put(question, right);
                }
            }
            case 2 -> {
                here.asPatient(patient);
                if (!enrolment.signedOff()) {
                    here.questions.ask(patient, null, "Question " + random.nextInt());
                }
            }
            case 3 ->
                here.review(patient).talkList().entries().stream()
                        .filter(entry -> !enrolment.signedOff())
                        .findFirst()
                        .ifPresent(entry ->
                                here.reviews.close(patient, entry.subject(), TalkOutcome.EXPLAINED_BACK, "", null));
            case 4 -> {
                if (enrolment.state() == EnrolmentState.FINISHED
                        && !enrolment.signedOff()
                        && here.review(patient).talkList().open() == 0) {
                    here.reviews.signOff(patient);
                }
            }
            case 5 -> {
                if (enrolment.state() == EnrolmentState.WAIVED) {
                    here.fairness.endWaiver(patient, "Random");
                } else if (enrolment.state() != EnrolmentState.FINISHED && random.nextInt(3) == 0) {
                    here.enrolments.waive(patient, "Random");
                }
            }
            case 6 -> {
                here.asPatient(patient);
                here.learning.state(patient).questions().stream()
                        .filter(question -> !enrolment.signedOff() && !question.talkedAbout())
                        .findFirst()
                        .ifPresent(question -> here.questions.withdraw(patient, question.id()));
            }
            case 7 -> {
                if (enrolment.state() == EnrolmentState.NOT_STARTED
                        || enrolment.state() == EnrolmentState.IN_PROGRESS) {
                    enterPaper(here, patient, random);
                }
            }
            default -> {
                var state = here.state(patient);
                here.asPatient(patient);
                if (state.next() instanceof Step.Read(var section)) {
                    here.learning.finishReading(patient, section);
                } else if (state.next() instanceof Step.Ask ask) {
                    here.answer(patient, ask, OPTIONS.get(random.nextInt(3)));
                }
            }
        }
    }

    /** What is not answered yet: blank, not sure, or one of the options. */
    private static void enterPaper(FairnessFixture here, EnrolmentId patient, Random random) {
        here.asStaff();
        var entry = here.paper.entry(patient);
        var replies = new HashMap<QuestionId, PaperReply>();
        entry.form().items().stream()
                .filter(item -> entry.answered(item.question()).isEmpty())
                .forEach(item -> replies.put(item.question().id(), reply(random)));
        if (!replies.values().stream().allMatch(PaperReply.LeftBlank.class::isInstance)) {
            here.paper.enter(
                    patient, new FilledForm(entry.version(), Locale.ENGLISH, LocalDate.now(here.clock), replies));
        }
    }

    private static PaperReply reply(Random random) {
        int which = random.nextInt(6);
        if (which < 2) {
            return new PaperReply.LeftBlank();
        }
        return which == 2 ? new PaperReply.NotSure() : new PaperReply.Ticked(new OptionId(OPTIONS.get(which - 3)));
    }

    private static Map<String, Set<String>> corrections(FairnessFixture here, Random random) {
        var keys = new HashMap<String, Set<String>>();
        for (Concept concept : here.module.concepts()) {
            for (String form : List.of("A", "B")) {
                if (random.nextBoolean()) {
                    String question = concept.id().value() + "." + form;
                    Set<String> right = random.nextInt(3) == 0 ? Set.of() : Set.of("b");
                    here.correct(question, right.toArray(String[]::new));
                    keys.put(question, right);
                }
            }
        }
        return keys;
    }

    /** What the counters should be, from the rows alone. */
    private static KeptCounters model(
            FairnessFixture here, long enrolment, Map<String, Set<String>> keys, boolean finished) {
        int from = here.jdbc
                .sql("select coalesce(max(first_ordinal), 1) from attempt where enrolment_id = ?")
                .param(enrolment)
                .query(Integer.class)
                .single();
        var first = new HashMap<String, Boolean>();
        var second = new HashMap<String, Boolean>();
        var paper = new HashSet<String>();
        here.jdbc
                .sql("select * from answer where enrolment_id = ? and ordinal >= ? order by ordinal")
                .params(enrolment, from)
                .query(row -> {
                    if (row.getString("origin").equals("PAPER")) {
                        paper.add(row.getString("concept_id"));
                    }
                    (row.getString("form").equals("A") ? first : second)
                            .put(
                                    row.getString("concept_id"),
                                    right(
                                            row.getString("question_id"),
                                            row.getString("chosen"),
                                            keys,
                                            row.getBoolean("is_right")));
                });
        int open = here.jdbc.sql("""
                        select count(*) from patient_question q where q.enrolment_id = ? and q.withdrawn_at is null
                            and q.id not in (select patient_question_id from talk_outcome where patient_question_id is not null)
                        """).param(enrolment).query(Integer.class).single();
        return count(first, second, paper, open, finished);
    }

    /**
     * @param first whether each idea was right at the first try
     * @param second and at the second
     * @param paper ideas answered on paper, where a miss has no second try
     */
    private static KeptCounters count(
            Map<String, Boolean> first, Map<String, Boolean> second, Set<String> paper, int open, boolean finished) {
        int firstTry = 0;
        int later = 0;
        var twice = new HashSet<String>();
        var must = new HashSet<String>();
        for (String concept : first.keySet()) {
            if (first.get(concept)) {
                firstTry++;
                continue;
            }
            if (concept.endsWith("c3")) {
                must.add(concept);
            }
            if (second.containsKey(concept) ? !second.get(concept) : finished || paper.contains(concept)) {
                twice.add(concept);
            } else if (second.containsKey(concept)) {
                later++;
            }
        }
        var talk = new HashSet<>(twice);
        talk.addAll(must);
        boolean done = finished || first.size() == 6 && firstTry + later + twice.size() == 6;
        return new KeptCounters(
                first.size(),
                firstTry,
                firstTry + later,
                twice.size(),
                must.size(),
                open,
                talk.size(),
                done && talk.size() + open > 0);
    }

    private static boolean right(
            String question, @Nullable String chosen, Map<String, Set<String>> keys, boolean stored) {
        Set<String> key = keys.get(question);
        if (key == null) {
            return stored;
        }
        return key.isEmpty() || chosen != null && key.contains(chosen);
    }

    /** Rows of many histories, stored in one go. */
    private static final class Batch {

        private final JdbcTemplate jdbc;
        private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

        Batch(FairnessFixture here) {
            var manager = (JdbcTransactionManager) here.application.getBean(PlatformTransactionManager.class);
            jdbc = new JdbcTemplate(Objects.requireNonNull(manager.getDataSource()));
        }

        void add(String sql, @Nullable Object... values) {
            rows.computeIfAbsent(sql, any -> new ArrayList<>()).add(values);
        }

        void store() {
            rows.forEach(jdbc::batchUpdate);
        }
    }

    /** One history as rows: attempts of random answers to the ideas in their order, questions and what came of them. */
    private static final class History {

        private static int questions;

        private final FairnessFixture here;
        private final long id;
        private final Random random;
        private final Batch batch;
        private final Map<String, List<String>> asked = new HashMap<>();
        private final Set<String> paper = new HashSet<>();
        private boolean finished;
        private int open;

        History(FairnessFixture here, long id, Random random, Batch batch) {
            this.here = here;
            this.id = id;
            this.random = random;
            this.batch = batch;
        }

        void write() {
            int ordinal = 0;
            int attempts = 1 + random.nextInt(3);
            for (int attempt = 1; attempt <= attempts; attempt++) {
                asked.clear();
                paper.clear();
                if (attempt > 1) {
                    batch.add(
                            "insert into attempt (enrolment_id, number, first_ordinal, reason, staff_id, started_at)"
                                    + " values (?, ?, ?, 'Random', (select min(id) from staff), now())",
                            id,
                            attempt,
                            ordinal + 1);
                }
                for (Concept concept : here.module.concepts().subList(0, random.nextInt(7))) {
                    boolean onPaper = random.nextInt(6) == 0;
                    answer(concept, Form.A, ++ordinal, onPaper);
                    if (onPaper) {
                        paper.add(concept.id().value());
                    } else if (random.nextInt(3) > 0) {
                        answer(concept, Form.B, ++ordinal, false);
                    }
                }
            }
            // the patient may have been told so by keys that hold no more
            finished = asked.size() == 6 && random.nextBoolean();
            if (finished) {
                batch.add("update enrolment set finished_at = now() where id = ?", id);
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                ask(random.nextBoolean(), random.nextBoolean());
            }
        }

        private void ask(boolean withdrawn, boolean talkedAbout) {
            int question = ++questions;
            batch.add(
                    "insert into patient_question (id, enrolment_id, text, created_at, changed_at, withdrawn_at)"
                            + " values (?, ?, 'Why?', now(), now(), case when ? then now() end)",
                    question,
                    id,
                    withdrawn);
            if (talkedAbout) {
                batch.add(
                        "insert into talk_outcome (enrolment_id, patient_question_id, outcome, note, staff_id, set_at)"
                                + " values (?, ?, 'EXPLAINED_BACK', '', (select min(id) from staff), now())",
                        id,
                        question);
            }
            open += withdrawn || talkedAbout ? 0 : 1;
        }

        private void answer(Concept concept, Form form, int ordinal, boolean onPaper) {
            String question = concept.id().value() + "." + form;
            String chosen = random.nextInt(4) == 0 ? null : OPTIONS.get(random.nextInt(3));
            asked.computeIfAbsent(concept.id().value(), any -> new ArrayList<>())
                    .add(question + "=" + (chosen == null ? "" : chosen));
            batch.add(
                    "insert into answer (enrolment_id, ordinal, module_version_id, language, question_id, concept_id,"
                            + " form, options_shown, chosen, is_right, answered_at, origin, entered_by, entered_at)"
                            + " values (?, ?, ?, 'en', ?, ?, ?, 'a,b,c', ?, ?, now(), ?,"
                            + " case when ? then (select min(id) from staff) end, case when ? then now() end)",
                    id,
                    ordinal,
                    here.older.id().value(),
                    question,
                    concept.id().value(),
                    form.name(),
                    chosen,
                    "a".equals(chosen),
                    onPaper ? "PAPER" : "SCREEN",
                    onPaper,
                    onPaper);
        }

        KeptCounters counters(Map<String, Set<String>> keys) {
            var first = new HashMap<String, Boolean>();
            var second = new HashMap<String, Boolean>();
            asked.forEach((idea, tries) -> {
                first.put(idea, isRight(tries.getFirst(), keys));
                if (tries.size() == 2) {
                    second.put(idea, isRight(tries.getLast(), keys));
                }
            });
            return count(first, second, paper, open, finished);
        }

        EnrolmentState expectedState(Map<String, Set<String>> keys) {
            if (finished) {
                return EnrolmentState.FINISHED;
            }
            if (asked.isEmpty()) {
                return EnrolmentState.NOT_STARTED;
            }
            boolean all = asked.size() == 6
                    && asked.entrySet().stream()
                            .allMatch(idea -> idea.getValue().size() == 2
                                    || paper.contains(idea.getKey())
                                    || isRight(idea.getValue().getFirst(), keys));
            return all ? EnrolmentState.FINISHED : EnrolmentState.IN_PROGRESS;
        }

        private static boolean isRight(String tried, Map<String, Set<String>> keys) {
            String question = tried.substring(0, tried.indexOf('='));
            String chosen = tried.substring(tried.indexOf('=') + 1);
            return right(question, chosen.isEmpty() ? null : chosen, keys, chosen.equals("a"));
        }
    }
}
