package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.foreword.content.ConceptId;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.Enrolments;
import app.foreword.learning.PaperForm.Item;
import app.foreword.learning.PaperRefused.Reason;
import app.foreword.review.Reviews;
import app.foreword.review.TalkEntry.IdeaToDiscuss;
import app.foreword.review.TalkReason;
import app.foreword.testing.People;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-25 with the whole application and a real database; each subclass brings one. */
@SpringBootTest
@Import(People.class)
abstract class PaperRules {

    @Autowired
    private PaperAnswers paper;

    @Autowired
    private Learning learning;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private EnrolmentRecords records;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "UC-25 R5: answers are stored in the same log, with the options of the form, and say who typed them in")
    void storesAll() {
        var patient = people.newPatient();
        enter(patient, allRight(patient));
        List<Item> items = entry(patient).form().items();
        var rows = jdbc.sql("select * from answer where enrolment_id = ? order by ordinal")
                .param(patient.value())
                .query()
                .listOfRows();
        assertThat(rows).hasSize(items.size());
        var staff = jdbc.sql("select id from staff where username = 'reviewer'")
                .query(Long.class)
                .single();
        for (int i = 0; i < rows.size(); i++) {
            var item = items.get(i);
            assertThat(rows.get(i))
                    .containsEntry("ordinal", i + 1)
                    .containsEntry("question_id", item.question().id().value())
                    .containsEntry("form", "A")
                    .containsEntry(
                            "options_shown",
                            String.join(
                                    ",",
                                    item.options().stream().map(OptionId::value).toList()))
                    .containsEntry("is_right", true)
                    .containsEntry("origin", "PAPER")
                    .containsEntry("entered_by", staff);
        }
        assertThat(jdbc.sql(
                                "select count(*) from reading where enrolment_id = ? and event = 'FINISHED' and origin = 'PAPER'")
                        .param(patient.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(entry(patient).module().sections().size());
        assertThat(jdbc.sql("select detail from audit_event where enrolment_id = ? and action = 'PAPER_ENTERED'")
                        .param(patient.value())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(items.size() + " answers", today().toString());
    }

    @Test
    @DisplayName("UC-25 R6: a whole form finishes the enrolment; what was missed goes straight to the talk list")
    void finishes() {
        var patient = people.newPatient();
        var replies = allRight(patient);
        Item wrong = item(patient, 0);
        Item unsure = item(patient, 1);
        replies.put(wrong.question().id(), new PaperReply.Ticked(miss(wrong)));
        replies.put(unsure.question().id(), new PaperReply.NotSure());
        enter(patient, replies);

        var enrolment = records.get(patient);
        assertThat(enrolment.state()).isEqualTo(EnrolmentState.FINISHED);
        assertThat(enrolment.finishedAt()).isNotNull();
        assertThat(enrolment.kept().toDiscuss()).isEqualTo(2);
        assertThat(enrolment.kept().needsTalk()).isTrue();
        var review = people.asReviewer(() -> reviews.get(patient));
        assertThat(review.results().understood()).isEqualTo(replies.size() - 2);
        assertThat(review.talkList().entries())
                .hasSize(2)
                .allSatisfy(
                        entry -> assertThat(((IdeaToDiscuss) entry).reason()).isEqualTo(TalkReason.MISSED_ON_PAPER));
        assertThat(people.asPatient(patient, () -> learning.state(patient).next()))
                .as("nothing is asked a second time")
                .isInstanceOf(Step.Finished.class);
    }

    @Test
    @DisplayName("UC-25 R4: what is left blank has not been asked; the patient goes on with it on a screen")
    void blankIsNotAsked() {
        var patient = people.newPatient();
        var replies = allRight(patient);
        Item blank = item(patient, 2);
        Item missed = item(patient, 0);
        replies.put(blank.question().id(), new PaperReply.LeftBlank());
        replies.put(missed.question().id(), new PaperReply.Ticked(miss(missed)));
        enter(patient, replies);

        assertThat(records.get(patient).state()).isEqualTo(EnrolmentState.IN_PROGRESS);
        var next = people.asPatient(patient, () -> learning.state(patient).next());
        assertThat(next).isInstanceOfSatisfying(Step.Ask.class, ask -> {
            assertThat(ask.question()).isEqualTo(blank.question().id());
            people.asPatient(
                    patient,
                    () -> learning.answer(
                            patient,
                            new GivenAnswer(
                                    ask.ordinal(),
                                    ask.question(),
                                    blank.question().key().id())));
        });
        assertThat(records.get(patient).state()).isEqualTo(EnrolmentState.FINISHED);
    }

    @Test
    @DisplayName("UC-25 R3, R7: answers given on a screen stay; only the rest is typed in")
    void keepsWhatIsThere() {
        var patient = people.newPatient();
        Item first = item(patient, 0);
        people.asPatient(patient, () -> {
            learning.finishReading(patient, first.section().id());
            return learning.answer(
                    patient,
                    new GivenAnswer(
                            1, first.question().id(), first.question().key().id()));
        });
        var other = allRight(patient);
        other.put(first.question().id(), new PaperReply.Ticked(miss(first)));
        assertThat(refused(patient, other)).isInstanceOf(Reason.AnsweredMeanwhile.class);
        assertThat(answers(patient)).isEqualTo(1);

        other.remove(first.question().id());
        enter(patient, other);
        assertThat(records.get(patient).kept().understood()).isEqualTo(other.size() + 1);
        assertThat(jdbc.sql("select origin from answer where enrolment_id = ? and ordinal = 1")
                        .param(patient.value())
                        .query(String.class)
                        .single())
                .isEqualTo("SCREEN");
    }

    @Test
    @DisplayName("UC-25 R8: sent twice it is stored once; another form for the same questions is refused")
    void storedOnce() {
        var patient = people.newPatient();
        var replies = allRight(patient);
        enter(patient, replies);
        enter(patient, replies);
        assertThat(answers(patient)).isEqualTo(replies.size());
        assertThat(jdbc.sql("select count(*) from audit_event where enrolment_id = ? and action = 'PAPER_ENTERED'")
                        .param(patient.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var others = new HashMap<>(replies);
        others.put(item(patient, 0).question().id(), new PaperReply.NotSure());
        assertThat(refused(patient, others)).isInstanceOf(Reason.NotOpen.class);
    }

    @Test
    @DisplayName("UC-25 R2: the day must be there, not to come, and not before the enrolment")
    void days() {
        var patient = people.newPatient();
        var replies = allRight(patient);
        assertThat(refused(patient, null, replies)).isInstanceOf(Reason.DateMissing.class);
        assertThat(refused(patient, today().plusDays(1), replies)).isInstanceOf(Reason.DateInFuture.class);
        assertThat(refused(patient, today().minusDays(1), replies)).isEqualTo(new Reason.DateBeforeEnrolment(today()));
        assertThat(answers(patient)).isZero();
    }

    @Test
    @DisplayName("UC-25 R4: something must be said of each question, and something be ticked at all")
    void complete() {
        var patient = people.newPatient();
        var replies = allRight(patient);
        var missing = item(patient, 3).question().id();
        replies.remove(missing);
        assertThat(refused(patient, replies)).isEqualTo(new Reason.Untold(List.of(missing)));
        replies.put(missing, new PaperReply.LeftBlank());
        replies.replaceAll((question, reply) -> new PaperReply.LeftBlank());
        assertThat(refused(patient, replies)).isInstanceOf(Reason.AllBlank.class);
        assertThat(answers(patient)).isZero();
        assertThat(records.get(patient).state()).isEqualTo(EnrolmentState.NOT_STARTED);
    }

    @Test
    @DisplayName("UC-25 R3: what is finished or waived takes no form")
    void notOpen() {
        var patient = people.newPatient();
        var replies = allRight(patient);
        people.asReviewer(() -> {
            enrolments.waive(patient, "Knows it all");
            return "waived";
        });
        assertThat(refused(patient, replies)).isInstanceOf(Reason.NotOpen.class);
        assertThat(entry(patient).open()).isFalse();
    }

    @Test
    @DisplayName("UC-25 R1: everybody's form of a version is the same, in every language")
    void oneForm() {
        var patient = people.newPatient();
        var other = people.newPatient();
        var orders = entry(patient).form().items().stream().map(Item::options).toList();
        assertThat(entry(other).form().items().stream().map(Item::options).toList())
                .isEqualTo(orders);
        assertThat(people
                        .asReviewer(() -> paper.entry(patient, version(patient), Locale.forLanguageTag("es")))
                        .form()
                        .items()
                        .stream()
                        .map(Item::options)
                        .toList())
                .isEqualTo(orders);
        assertThat(entry(patient).form().items())
                .as("the key is not always in the same place")
                .extracting(item -> item.options().indexOf(item.question().key().id()))
                .contains(0, 1, 2);
    }

    @Test
    @DisplayName("UC-25 R10: only staff type in forms")
    void rights() {
        var patient = people.newPatient();
        var form = new FilledForm(version(patient), Locale.ENGLISH, today(), allRight(patient));
        assertThat(catchThrowableOfType(
                        AccessDeniedException.class,
                        () -> people.asPatient(patient, () -> {
                            paper.enter(patient, form);
                            return "";
                        })))
                .isNotNull();
    }

    @Test
    @DisplayName("UC-25 R6: the counters are what the log says, also of lists that count must-understand ideas")
    void counters() {
        var patient = people.newPatient();
        var replies = allRight(patient);
        var must = entry(patient).module().concepts().stream()
                .filter(concept -> concept.mustUnderstand())
                .map(concept -> concept.id())
                .findFirst()
                .orElseThrow();
        Item missed = entry(patient).form().items().stream()
                .filter(item -> item.question().concept().equals(must))
                .findFirst()
                .orElseThrow();
        replies.put(missed.question().id(), new PaperReply.NotSure());
        enter(patient, replies);
        var kept = records.get(patient).kept();
        assertThat(kept.toDiscuss()).isEqualTo(1);
        assertThat(kept.mustMissed()).isEqualTo(1);
        var review = people.asReviewer(() -> reviews.get(patient));
        assertThat(review.talkList().entries()).hasSize(1);
        assertThat(review.results().outcomes()).containsEntry(new ConceptId(must.value()), ConceptOutcome.TO_DISCUSS);
        assertThat(Set.copyOf(review.results().missedFirst())).containsExactly(must);
    }

    private PaperEntry entry(EnrolmentId patient) {
        return people.asReviewer(() -> paper.entry(patient));
    }

    private ModuleVersionId version(EnrolmentId patient) {
        return records.get(patient).moduleVersion();
    }

    private Item item(EnrolmentId patient, int index) {
        return entry(patient).form().items().get(index);
    }

    private Map<QuestionId, PaperReply> allRight(EnrolmentId patient) {
        var replies = new HashMap<QuestionId, PaperReply>();
        entry(patient)
                .form()
                .items()
                .forEach(item -> replies.put(
                        item.question().id(),
                        new PaperReply.Ticked(item.question().key().id())));
        return replies;
    }

    private static OptionId miss(Item item) {
        return item.options().stream()
                .filter(id -> !id.equals(item.question().key().id()))
                .findFirst()
                .orElseThrow();
    }

    private void enter(EnrolmentId patient, Map<QuestionId, PaperReply> replies) {
        people.asReviewer(() -> {
            paper.enter(patient, new FilledForm(version(patient), Locale.ENGLISH, today(), replies));
            return "entered";
        });
    }

    private Reason refused(EnrolmentId patient, Map<QuestionId, PaperReply> replies) {
        return refused(patient, today(), replies);
    }

    private Reason refused(EnrolmentId patient, @Nullable LocalDate day, Map<QuestionId, PaperReply> replies) {
        var refusal = catchThrowableOfType(
                PaperRefused.class,
                () -> people.asReviewer(() -> {
                    paper.enter(patient, new FilledForm(version(patient), Locale.ENGLISH, day, replies));
                    return "entered";
                }));
        return Objects.requireNonNull(refusal, "it was taken").reason();
    }

    private int answers(EnrolmentId patient) {
        return jdbc.sql("select count(*) from answer where enrolment_id = ?")
                .param(patient.value())
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
