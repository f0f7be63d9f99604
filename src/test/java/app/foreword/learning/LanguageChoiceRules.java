package app.foreword.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.review.Reviews;
import app.foreword.review.TalkEntry.IdeaToDiscuss;
import app.foreword.testing.Approved;
import app.foreword.testing.People;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** UC-06 R6 to R8 with the whole application and a real database; each subclass brings one. */
@SpringBootTest
@Import(People.class)
abstract class LanguageChoiceRules {

    private static final Locale SPANISH = Locale.of("es");

    @Autowired
    private Learning learning;

    @Autowired
    private LanguageChoices languages;

    @Autowired
    private Reviews reviews;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private EnrolmentId patient = new EnrolmentId(0);

    @BeforeEach
    void enrol() {
        patient = people.newPatient();
        jdbc.sql("delete from module_approval where language = 'es'").update();
    }

    @Test
    @DisplayName("UC-06 R6: only what is approved now is offered, and chosen; a refusal changes nothing")
    void onlyApproved() {
        assertThat(offered()).containsExactly(Locale.ENGLISH);
        assertThatThrownBy(() -> choose(SPANISH)).isInstanceOf(LanguageNotOffered.class);
        assertThat(state().module().language()).isEqualTo(Locale.ENGLISH);
        assertThat(choices()).isZero();

        approveSpanish();
        assertThat(offered()).containsExactly(Locale.ENGLISH, SPANISH);
        choose(SPANISH);
        assertThat(state().module().language()).isEqualTo(SPANISH);
        jdbc.sql("delete from module_approval where language = 'en'").update();
        assertThat(offered()).as("the present one stays").containsExactly(SPANISH);
        assertThatThrownBy(() -> choose(Locale.ENGLISH)).isInstanceOf(LanguageNotOffered.class);
    }

    @Test
    @DisplayName("UC-06 R7: each change is one row with both languages; the same again is none")
    void isKept() {
        approveSpanish();
        choose(SPANISH);
        choose(SPANISH);
        choose(Locale.ENGLISH);

        assertThat(people.asReviewer(() -> reviews.get(patient)).languageChoices())
                .extracting(LanguageChoice::before, LanguageChoice::language)
                .containsExactly(tuple(Locale.ENGLISH, SPANISH), tuple(SPANISH, Locale.ENGLISH));
        assertThat(jdbc.sql("select distinct chosen_by from language_choice where enrolment_id = ?")
                        .param(patient.value())
                        .query(String.class)
                        .list())
                .containsExactly("PATIENT");
    }

    @Test
    @DisplayName("UC-06 R6: the place and the order of the options stay")
    void samePlace() {
        approveSpanish();
        goOn(null);
        goOn("key");
        var ask = (Step.Ask) state().next();
        var order = state().optionOrder(question(ask), ask.ordinal());
        choose(SPANISH);
        assertThat(state().next()).isEqualTo(ask);
        assertThat(state().optionOrder(question(ask), ask.ordinal())).isEqualTo(order);
    }

    @Test
    @DisplayName("UC-06 R7: answers keep the language of their screen, also of one that was open since before")
    void answersKeepTheirs() {
        approveSpanish();
        goOn(null);
        goOn("key");
        choose(SPANISH);
        goOn("key");
        var ask = (Step.Ask) state().next();
        people.asPatient(
                patient,
                () -> learning.answer(
                        patient,
                        new GivenAnswer(
                                ask.ordinal(),
                                ask.question(),
                                question(ask).key().id(),
                                Locale.ENGLISH,
                                null)));
        assertThat(state().log().answers())
                .extracting(Answer::language)
                .containsExactly(Locale.ENGLISH, SPANISH, Locale.ENGLISH);
    }

    @Test
    @DisplayName("UC-06 R7: results and talk list are right over answers in two languages, each in its own words")
    void mixedAnswers() {
        approveSpanish();
        boolean spanish = false;
        while (!(state().next() instanceof Step.Finished)) {
            choose(spanish ? SPANISH : Locale.ENGLISH);
            spanish = !spanish;
            goOn("wrong");
        }
        int ideas = state().module().concepts().size();
        assertThat(state().results().toDiscuss()).hasSize(ideas);
        assertThat(kept("to_discuss")).isEqualTo(ideas);

        var review = people.asReviewer(() -> reviews.get(patient));
        assertThat(review.results().toDiscuss()).hasSize(ideas);
        var entries = review.talkList().entries().stream()
                .map(IdeaToDiscuss.class::cast)
                .toList();
        assertThat(entries).hasSize(ideas);
        assertThat(review.answers())
                .extracting(answered -> answered.answer().language())
                .contains(Locale.ENGLISH, SPANISH);
        assertThat(review.answers()).allSatisfy(answered -> {
            boolean english = answered.answer().language().equals(Locale.ENGLISH);
            assertThat(answered.question().stem().matches("(?s).*[¿ñáéíóú].*"))
                    .as(answered.question().stem())
                    .isNotEqualTo(english);
        });
    }

    @Test
    @DisplayName("UC-06 R6: nobody changes somebody else's language")
    void onlyOwn() {
        approveSpanish();
        var other = people.newPatient();
        assertThatThrownBy(() -> people.asPatient(other, () -> {
                    languages.choose(patient, SPANISH);
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.asReviewer(() -> languages.offered(patient)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void approveSpanish() {
        var version = jdbc.sql("select module_version_id from enrolment where id = ?")
                .param(patient.value())
                .query((row, number) -> new ModuleVersionId(row.getLong(1)))
                .single();
        Approved.forPatients(jdbc, version, SPANISH);
    }

    private List<Locale> offered() {
        return people.asPatient(patient, () -> languages.offered(patient));
    }

    private void choose(Locale language) {
        people.asPatient(patient, () -> {
            languages.choose(patient, language);
            return null;
        });
    }

    /** Reads, or answers with the key or a distractor. */
    private void goOn(@Nullable String reply) {
        switch (state().next()) {
            case Step.Read read ->
                people.asPatient(patient, () -> {
                    learning.finishReading(patient, read.section());
                    return null;
                });
            case Step.Ask ask -> {
                boolean key = "key".equals(reply);
                OptionId choice = question(ask).options().stream()
                        .filter(option -> option.key() == key)
                        .findFirst()
                        .orElseThrow()
                        .id();
                people.asPatient(
                        patient,
                        () -> learning.answer(patient, new GivenAnswer(ask.ordinal(), ask.question(), choice)));
            }
            case Step.Finished finished -> throw new AssertionError("Already finished");
        }
    }

    private Question question(Step.Ask ask) {
        return state().module().question(ask.question());
    }

    private LearnerState state() {
        return people.asPatient(patient, () -> learning.state(patient));
    }

    private int choices() {
        return number("select count(*) from language_choice where enrolment_id = ?");
    }

    private int kept(String column) {
        return number("select " + column + " from enrolment where id = ?");
    }

    private int number(String sql) {
        return jdbc.sql(sql).param(patient.value()).query(Integer.class).single();
    }
}
