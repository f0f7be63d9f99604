package app.foreword.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.foreword.content.ModuleId;
import app.foreword.content.Question;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.FoldedName;
import app.foreword.learning.FilledForm;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.PaperAnswers;
import app.foreword.learning.PaperForm.Item;
import app.foreword.learning.PaperReply;
import app.foreword.learning.Step;
import app.foreword.review.Fairness;
import app.foreword.review.Reviews;
import app.foreword.review.TalkEntry;
import app.foreword.review.TalkOutcome;
import app.foreword.review.Worklist;
import app.foreword.review.WorklistFilter;
import app.foreword.review.WorklistQuery;
import app.foreword.review.WorklistSort;
import app.foreword.testing.People;
import app.foreword.testing.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-24 and UC-25 with the whole application and a real database; each subclass brings one. */
@SpringBootTest
@Import({People.class, ExportRules.StandingClock.class})
abstract class ExportRules {

    private static final ClinicContact CLINIC = new ClinicContact("Lakeside Clinic", "555 0100");
    private static final String HOSTILE = "=HYPERLINK(\"x\")";
    private static final ExportFilter ALL = new ExportFilter(null, null, null);

    @TestConfiguration
    static class StandingClock {

        @Bean
        @Primary
        Clock standing() {
            return new TestClock("2026-11-20T15:00:00Z");
        }
    }

    @Autowired
    private Exports exports;

    @Autowired
    private ChartRecords charts;

    @Autowired
    private PaperForms forms;

    @Autowired
    private PdfRoom room;

    @Autowired
    private PaperAnswers paper;

    @Autowired
    private Learning learning;

    @Autowired
    private OwnQuestions questions;

    @Autowired
    private AnswerTables tables;

    @Autowired
    private Fairness fairness;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("UC-24 R1: the worklist goes out whole, one row for each enrolment, with who waived and signed off")
    void patients() {
        EnrolmentId waived = people.newPatient();
        EnrolmentId signed = finished();
        people.asReviewer(() -> {
            enrolments.waive(waived, HOSTILE);
            closeAll(signed);
            reviews.signOff(signed);
            return "";
        });
        assertThat(row(waived).toMap())
                .containsEntry("state", "WAIVED")
                .containsEntry("waived_by", "Robin Sample")
                .containsEntry("waive_reason", "'" + HOSTILE)
                .containsEntry("module", "ketamine-science")
                .containsEntry("language", "en")
                .containsEntry("signed_off_by", "");
        assertThat(row(signed).toMap())
                .containsEntry("state", "REVIEWED")
                .containsEntry("given_name", "Ana")
                .containsEntry("signed_off_by", "Robin Sample")
                .containsEntry("ideas_to_discuss", String.valueOf(ideas(signed)))
                .containsEntry("corrected_from", "");
        assertThat(row(signed).get("signed_off_at")).startsWith("2026-");
        var query = WorklistQuery.DEFAULT.searching(row(signed).get("number"));
        assertThat(rows(out -> exports.patients(query, out)))
                .as("filtered as the list is")
                .singleElement()
                .returns(String.valueOf(signed.value()), row -> row.get("enrolment"));
    }

    @Test
    @DisplayName("UC-24 R1, R7: a long list goes out whole, in its order, though it is looked up in parts")
    void longList() {
        long version = jdbc.sql("select module_version_id from enrolment where id = ?")
                .param(people.newPatient().value())
                .query(Long.class)
                .single();
        for (int i = 0; i < 1203; i++) {
            // stored in another order than the list has
            int place = i * 500 % 1203;
            jdbc.sql("""
                            insert into patient (number, given_name, family_name, birth_date, created_at)
                            values (?, 'Long', 'List', date '1980-01-02', current_timestamp)
                            """).param("L" + (10_000 + place)).update();
        }
        jdbc.sql("""
                        insert into enrolment (patient_id, module_version_id, language, treatment_date, enrolled_at, state)
                        select id, ?, 'en', date '2027-01-02', current_timestamp, 'NOT_STARTED' from patient
                        where given_name = 'Long'
                        """).param(version).update();
        jdbc.sql("""
                        update enrolment set treatment_date = date '2027-01-02' + (
                            select cast(substring(p.number from 2) as int) - 10000 from patient p where p.id = patient_id)
                        where patient_id in (select id from patient where given_name = 'Long')
                        """).update();
        var query = new WorklistQuery(WorklistFilter.NOT_STARTED, "", WorklistSort.TREATMENT, true);
        var numbers = rows(out -> exports.patients(query, out)).stream()
                .map(row -> row.get("number"))
                .filter(number -> number.startsWith("L1"))
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(10_000, 11_202)
                        .mapToObj(number -> "L" + number)
                        .toList()
                        .reversed());
    }

    @Test
    @DisplayName("UC-24 R2, R4: one row for each answer, as it was on the screen, by period and module")
    void answers() {
        EnrolmentId patient = finished();
        var rows = rows(out -> exports.answers(ALL, out)).stream()
                .filter(row -> row.get("enrolment").equals(String.valueOf(patient.value())))
                .toList();
        assertThat(rows)
                .hasSize(jdbc.sql("select count(*) from answer where enrolment_id = ?")
                        .param(patient.value())
                        .query(Integer.class)
                        .single());
        assertThat(rows.getFirst().toMap())
                .containsEntry("turn", "1")
                .containsEntry("attempt", "1")
                .containsEntry("form", "A")
                .containsEntry("chosen", "not sure yet")
                .containsEntry("right_as_answered", "false")
                .containsEntry("right_after_correction", "false")
                .containsEntry("origin", "SCREEN");
        assertThat(rows.getFirst().get("options_shown").lines()).hasSize(3);
        LocalDate today = LocalDate.now(clock);
        assertThat(rows(out -> exports.answers(new ExportFilter(null, today.plusDays(1), null), out)))
                .isEmpty();
        assertThat(rows(out -> exports.answers(new ExportFilter(new ModuleId("ketamine-science"), today, today), out)))
                .hasSizeGreaterThanOrEqualTo(rows.size());
        assertThat(rows(out -> exports.answers(new ExportFilter(new ModuleId("no-such"), null, null), out)))
                .isEmpty();
    }

    @Test
    @DisplayName("UC-24 R3: each question of each language, with what was chosen at first attempts alone")
    void items() {
        EnrolmentId patient = finished();
        Question first = firstQuestion(patient);
        var before = item(first);
        assertThat(before.get("key_id")).isEqualTo(first.key().id().value());
        long all = number(before, "answers");
        assertThat(number(before, "not_sure")).isPositive();
        assertThat(number(before, "option_1_chosen")
                        + number(before, "option_2_chosen")
                        + number(before, "option_3_chosen")
                        + number(before, "not_sure"))
                .isEqualTo(all);
        // all of this patient's answers are of a second attempt now
        jdbc.sql("""
                        insert into attempt (enrolment_id, number, first_ordinal, reason, staff_id, started_at)
                        select ?, 2, 1, 'again', id, current_timestamp from staff where username = 'reviewer'
                        """).param(patient.value()).update();
        assertThat(number(item(first), "answers")).isEqualTo(all - 1);
        assertThat(rows(out -> exports.items(ALL, out)).stream()
                        .map(row -> row.get("language"))
                        .distinct())
                .contains("en", "es");
    }

    @Test
    @DisplayName("UC-24 R5: a corrected key shows in every table, beside what was said when it was answered")
    void corrected() {
        EnrolmentId patient = finished();
        Question first = firstQuestion(patient);
        people.asReviewer(() -> "there");
        jdbc.sql("""
                        insert into key_correction (module_version_id, question_id, right_options, reason, staff_id, corrected_at)
                        select e.module_version_id, ?, '', 'The question was at fault', s.id, e.enrolled_at
                        from enrolment e, staff s where e.id = ? and s.username = 'reviewer'
                        """).params(first.id().value(), patient.value()).update();
        try {
            var row = row(patient);
            assertThat(Integer.parseInt(row.get("understood")))
                    .isEqualTo(Integer.parseInt(row.get("corrected_from")) + 1);
            var answer = rows(out -> exports.answers(ALL, out)).stream()
                    .filter(each -> each.get("enrolment").equals(String.valueOf(patient.value())))
                    .findFirst()
                    .orElseThrow();
            assertThat(answer.toMap())
                    .containsEntry("right_as_answered", "false")
                    .containsEntry("right_after_correction", "true");
            assertThat(number(item(first), "right_after_correction")).isEqualTo(number(item(first), "answers"));
            assertThat(text(chart(patient)))
                    .contains("corrected to", "The question was at fault", "before the correction");
        } finally {
            jdbc.sql("delete from key_correction").update();
        }
    }

    @Test
    @DisplayName("UC-24 R5: what was answered after a correction was right when it was answered, and says nothing else")
    void answeredAfterCorrection() {
        EnrolmentId before = finished();
        Question first = firstQuestion(before);
        jdbc.sql("""
                        insert into key_correction (module_version_id, question_id, right_options, reason, staff_id, corrected_at)
                        select e.module_version_id, ?, '', 'The question was at fault', s.id, e.enrolled_at
                        from enrolment e, staff s where e.id = ? and s.username = 'reviewer'
                        """).params(first.id().value(), before.value()).update();
        try {
            EnrolmentId after = finished();
            assertThat(row(after).get("corrected_from")).isEmpty();
            assertThat(rows(out -> exports.answers(ALL, out)).stream()
                            .filter(each -> each.get("enrolment").equals(String.valueOf(after.value())))
                            .findFirst()
                            .orElseThrow()
                            .toMap())
                    .containsEntry("right_as_answered", "true")
                    .containsEntry("right_after_correction", "true");
            assertThat(text(chart(after))).doesNotContain("corrected to", "before the correction");
            assertThat(number(item(first), "right_as_answered"))
                    .isLessThan(number(item(first), "right_after_correction"))
                    .isPositive();
            var table = table(before);
            assertThat(table.getFirst().toMap())
                    .containsEntry("right", "true")
                    .containsEntry("right_as_answered", "false")
                    .containsEntry("attempt", "1");
        } finally {
            jdbc.sql("delete from key_correction").update();
        }
    }

    @Test
    @DisplayName("UC-24 R10: the record holds every attempt, with what came of talking about it, and what was granted")
    void attempts() {
        EnrolmentId patient = finished();
        String idea = people.asReviewer(() -> reviews.get(patient))
                .module()
                .concepts()
                .getFirst()
                .title();
        people.asReviewer(() -> {
            closeAll(patient);
            ((TestClock) clock).pass(Duration.ofMinutes(5));
            fairness.extend(patient, LocalDate.now(clock).plusDays(3), "On holiday");
            fairness.startAgain(patient, "The phone rang");
            enrolments.waive(patient, "Knows it all");
            fairness.endWaiver(patient, "Wants to do it");
            return "";
        });
        assertThat(text(chart(patient)))
                .as("right after the new attempt was started")
                .contains(
                        "The phone rang",
                        "Every answer",
                        "1 (attempt 1)",
                        firstQuestion(patient).stem())
                .contains("Talked about in attempt 1", idea + " Explained back", "In her own words")
                .contains("Waived by Robin Sample", "Knows it all", "Waiver taken back by Robin Sample")
                .contains("More time until", "On holiday");
        people.asPatient(patient, () -> {
            answerAll(patient);
            return "";
        });
        int answers = people.asReviewer(() -> reviews.get(patient)).answers().size();
        assertThat(text(chart(patient)))
                .contains("1 (attempt 1)", answers + 1 + " (attempt 2)", 2 * answers + " (attempt 2)");
        assertThat(table(patient)).extracting(row -> row.get("attempt")).contains("1", "2");
    }

    @Test
    @DisplayName(
            "UC-24 R7: each export is one row in the trail, with its filter and how much went out, also where it broke off")
    void trail() {
        people.newPatient();
        rows(out -> exports.patients(WorklistQuery.DEFAULT.searching("Sample"), out));
        assertThat(newestTrail()).matches("PATIENTS_TABLE,LIST_ALL,SEARCHED,ROWS=\\d+,COMPLETE");
        assertThatThrownBy(() -> people.asReviewer(() -> {
                    exports.items(ALL, new OutputStream() {
                        @Override
                        public void write(int each) throws IOException {
                            throw new IOException("gone");
                        }
                    });
                    return "";
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(newestTrail()).startsWith("QUESTIONS_TABLE,ROWS=").endsWith(",BROKEN_OFF");
        LocalDate day = LocalDate.of(2026, 11, 20);
        rows(out -> exports.answers(new ExportFilter(new ModuleId("ketamine-science"), day, day), out));
        assertThat(newestTrail())
                .startsWith("ANSWERS_TABLE,MODULE=ketamine-science,FROM=2026-11-20,TO=2026-11-20,ROWS=");
    }

    @Test
    @DisplayName(
            "UC-26 R3, UC-28 R4: whom somebody searched for is not in the trail, and so not after they were erased")
    void searchedAndErased() {
        EnrolmentId patient = people.newPatient();
        String number = row(patient).get("number");
        jdbc.sql("update patient set given_name = 'Xenophon' where number = ?")
                .param(number)
                .update();
        rows(out -> exports.patients(WorklistQuery.DEFAULT.searching("Xenophon"), out));
        rows(out -> exports.patients(WorklistQuery.DEFAULT.searching(number), out));
        assertThat(jdbc.sql("select detail from audit_event")
                        .query(String.class)
                        .list())
                .noneMatch(detail -> detail.contains("Xenophon") || detail.contains(number));
    }

    @Test
    @DisplayName("UC-24 R1: a search of which the list shows a part is refused as a table, and leaves no row")
    void searchTooWide() {
        for (int i = 0; i <= Worklist.LOOKED_THROUGH; i++) {
            jdbc.sql("""
                            insert into patient (number, given_name, family_name, birth_date, created_at)
                            values (?, 'Many', 'Wide', date '1980-01-02', current_timestamp)
                            """).param("W" + i).update();
        }
        jdbc.sql("""
                        insert into patient_word (word, words, patient_id)
                        select ?, ' many wide', id from patient where family_name = 'Wide'
                        """).param(FoldedName.bytes("wide")).update();
        int before = exported();
        var query = WorklistQuery.DEFAULT.searching("wide");
        assertThatThrownBy(() -> people.asReviewer(() -> {
                    exports.patients(query, new ByteArrayOutputStream());
                    return "";
                }))
                .isInstanceOf(SearchTooWide.class);
        assertThat(exported()).isEqualTo(before);
    }

    private int exported() {
        return jdbc.sql("select count(*) from audit_event where action = 'EXPORTED'")
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("UC-24 R8: patients get no tables, no records and no forms")
    void rights() {
        EnrolmentId patient = people.newPatient();
        assertDenied(patient, () -> exports.answers(ALL, new ByteArrayOutputStream()));
        assertDenied(patient, () -> charts.pdf(patient, Locale.ENGLISH, CLINIC));
        assertDenied(patient, () -> forms.of(patient, CLINIC));
    }

    @Test
    @DisplayName("UC-24 R9: the same data gives the same record, byte for byte, on every day")
    void sameBytes() {
        EnrolmentId patient = finished();
        people.asReviewer(() -> {
            reviews.addNote(patient, "Bring the glasses \uD83D\uDE00");
            return "";
        });
        byte[] once = chart(patient);
        ((TestClock) clock).pass(Duration.ofDays(40));
        assertThat(chart(patient)).isEqualTo(once);
        people.asReviewer(() -> {
            reviews.addNote(patient, "Another note");
            return "";
        });
        assertThat(chart(patient)).isNotEqualTo(once);
    }

    @Test
    @DisplayName("UC-24 R7: a record for which there was no room has not gone out, and leaves no row")
    void noRoom() {
        EnrolmentId patient = finished();
        int before = exported();
        var done = new CountDownLatch(1);
        var refused = new CompletableFuture<Boolean>();
        try {
            for (int i = 0; i < 2; i++) {
                Thread.ofVirtual()
                        .start(() -> room.make(() -> {
                            waitFor(done);
                            return new byte[0];
                        }));
            }
            var third = Thread.ofPlatform().start(() -> {
                try {
                    chart(patient);
                    refused.complete(false);
                } catch (CopiesBusy busy) {
                    refused.complete(true);
                }
            });
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> third.getState() == Thread.State.TIMED_WAITING
                            && Stream.of(third.getStackTrace())
                                    .anyMatch(frame -> frame.getClassName().equals(PdfRoom.class.getName())));
            third.interrupt();
            assertThat(refused.join()).isTrue();
        } finally {
            done.countDown();
        }
        assertThat(exported()).isEqualTo(before);
    }

    private static void waitFor(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @DisplayName(
            "UC-24 R10: the record says who, what, when, what came of it and who signed, on pages that name the patient")
    void holdsAll() throws IOException {
        EnrolmentId patient = finished();
        people.asReviewer(() -> {
            closeAll(patient);
            reviews.addNote(patient, "Bring the glasses");
            reviews.signOff(patient);
            reviews.reopen(patient, "One more question");
            return "";
        });
        byte[] pdf = chart(patient);
        assertThat(text(pdf))
                .contains("Record of patient education", "Sample, Ana", "Jan 2, 1980", "1.1.0", "fingerprint")
                .contains("Ideas understood: 0 of 18", "Explained back", "Understood after talk", "In her own words")
                .contains(
                        "Can I drive home?",
                        "Signed off by Robin Sample",
                        "Reopened by Robin Sample",
                        "One more question")
                .contains("Bring the glasses", "the patient did not say", "It is no condition for the treatment");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            assertThat(Tags.of(document)).contains("H1", "H2", "Table", "TH", "TD");
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).replaceAll("\\s+", " "))
                        .contains("Sample, Ana · born Jan 2, 1980")
                        .contains(page + " / " + document.getNumberOfPages());
            }
        }
        String spanish = text(people.asReviewer(() -> charts.pdf(patient, Locale.of("es", "US"), CLINIC)));
        assertThat(spanish).contains("Registro de educación del paciente", "Cerrada por Robin Sample");
    }

    @Test
    @DisplayName("UC-25 R9: what was answered on paper says so in the record and in the tables")
    void onPaper() {
        EnrolmentId patient = people.newPatient();
        people.asReviewer(() -> {
            var entry = paper.entry(patient);
            var items = entry.form().items();
            paper.enter(
                    patient,
                    new FilledForm(
                            entry.version(),
                            Locale.ENGLISH,
                            LocalDate.now(clock),
                            items.stream()
                                    .collect(Collectors.toMap(
                                            item -> item.question().id(),
                                            item -> (PaperReply) new PaperReply.NotSure()))));
            return "";
        });
        assertThat(text(chart(patient)))
                .contains("on paper, ", "Paper form typed in by Robin Sample", "Missed on paper");
        var rows = rows(out -> exports.answers(ALL, out)).stream()
                .filter(row -> row.get("enrolment").equals(String.valueOf(patient.value())))
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("origin")).isEqualTo("PAPER");
            assertThat(row.get("entered_by")).isEqualTo("Robin Sample");
        });
        assertThat(row(patient).toMap()).containsEntry("ideas_to_discuss", String.valueOf(rows.size()));
    }

    @Test
    @DisplayName("UC-25 R1: the form holds readings, questions and boxes, never a key; whose it is where that is known")
    void form() throws IOException {
        EnrolmentId patient = people.newPatient();
        var enrolment = people.asReviewer(() -> paper.entry(patient));
        String form = text(people.asReviewer(() -> forms.of(patient, CLINIC)));
        assertThat(form)
                .contains("Ana Sample", "Jan 2, 1980")
                .contains("form %d-%d-en"
                        .formatted(patient.value(), enrolment.version().value()))
                .contains("This is not a test", "What I want to ask", "Lakeside Clinic: 555 0100", "call or text 988")
                .doesNotContain("Preview")
                .doesNotContain(firstQuestion(patient).rightIdea());
        for (Item item : enrolment.form().items()) {
            assertThat(form).contains(item.number() + ". " + item.question().stem());
        }
        byte[] blank = people.asReviewer(() -> forms.blank(enrolment.version(), Locale.of("es"), false, CLINIC));
        assertThat(text(blank))
                .contains("número de paciente: ____", "Todavía no lo tengo claro")
                .doesNotContain("Ana Sample");
        assertThat(text(blank).replace(" ", "")).contains("Vistaprevia:noesparapacientes");
        try (var document = Loader.loadPDF(blank)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(Tags.of(document)).contains("H1", "H2", "H3", "L", "Figure");
        }
        assertThat(people.asReviewer(() -> forms.blank(enrolment.version(), Locale.of("es"), false, CLINIC)))
                .isEqualTo(blank);
    }

    private void closeAll(EnrolmentId patient) {
        for (TalkEntry entry : reviews.get(patient).talkList().entries()) {
            reviews.close(patient, entry.subject(), TalkOutcome.EXPLAINED_BACK, "In her own words", null);
        }
    }

    private int ideas(EnrolmentId patient) {
        return (int) people.asReviewer(() -> reviews.get(patient)).talkList().entries().stream()
                .filter(entry -> entry instanceof TalkEntry.IdeaToDiscuss)
                .count();
    }

    /** "Not sure yet" to everything, and one own question. */
    private EnrolmentId finished() {
        EnrolmentId enrolment = people.newPatient();
        return people.asPatient(enrolment, () -> {
            answerAll(enrolment);
            questions.ask(enrolment, null, "Can I drive home?");
            return enrolment;
        });
    }

    private void answerAll(EnrolmentId enrolment) {
        while (true) {
            switch (learning.state(enrolment).next()) {
                case Step.Read read -> learning.finishReading(enrolment, read.section());
                case Step.Ask ask -> learning.answer(enrolment, new GivenAnswer(ask.ordinal(), ask.question(), null));
                case Step.Finished end -> {
                    return;
                }
            }
        }
    }

    /** The answers of one patient alone. */
    private List<CSVRecord> table(EnrolmentId patient) {
        return rows(out -> {
            try {
                out.write(tables.of(patient));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Question firstQuestion(EnrolmentId patient) {
        return people.asReviewer(() -> paper.entry(patient))
                .form()
                .items()
                .getFirst()
                .question();
    }

    private byte[] chart(EnrolmentId patient) {
        return people.asReviewer(() -> charts.pdf(patient, Locale.ENGLISH, CLINIC));
    }

    private CSVRecord row(EnrolmentId enrolment) {
        return rows(out -> exports.patients(WorklistQuery.DEFAULT, out)).stream()
                .filter(row -> row.get("enrolment").equals(String.valueOf(enrolment.value())))
                .findFirst()
                .orElseThrow();
    }

    private CSVRecord item(Question question) {
        return rows(out -> exports.items(ALL, out)).stream()
                .filter(row -> row.get("question_id").equals(question.id().value())
                        && row.get("language").equals("en"))
                .findFirst()
                .orElseThrow();
    }

    private static long number(CSVRecord row, String column) {
        return Long.parseLong(row.get(column));
    }

    private List<CSVRecord> rows(Consumer<OutputStream> export) {
        var out = new ByteArrayOutputStream();
        people.asReviewer(() -> {
            export.accept(out);
            return "";
        });
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(out.toString(UTF_8).substring(1)))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String newestTrail() {
        return jdbc.sql(
                        "select detail from audit_event where action = 'EXPORTED' order by id desc fetch first 1 rows only")
                .query(String.class)
                .single();
    }

    private void assertDenied(EnrolmentId patient, Runnable work) {
        assertThatThrownBy(() -> people.asPatient(patient, () -> {
                    work.run();
                    return "";
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
