package app.foreword.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.TestModules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.DraftPlace;
import app.foreword.learning.Drafts;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Help;
import app.foreword.learning.Helper;
import app.foreword.learning.Learning;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.Step;
import app.foreword.learning.Sureness;
import app.foreword.shell.form.NativeTextArea;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("UC-14 Ask, and say how it was")
class AskScreensTest extends LessonScreens {

    private static final DraftPlace ABOUT = new DraftPlace("about:s1c1-passage");

    @Autowired
    private Learning learning;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Help help;

    private EnrolmentId patient = new EnrolmentId(0);

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        publish(TestModules.askingHowSure(TestModules.illustrated(Locale.ENGLISH)));
        patient = people.newPatient();
        signInPatient(patient);
        super.initVaadinEnvironment();
    }

    @Test
    @DisplayName(
            "UC-14 R7: a tap puts the passage on the list and opens a field that may stay empty; it can go off again")
    void passage() {
        open("lesson/read/s1");
        press("I want to ask");
        assertThat(page()).contains("Saved. This is on your list to ask.", "You can leave this empty.");
        assertThat(asked().text()).isEmpty();

        find(NativeTextArea.class).single().setValue("Why so?");
        press("Put my words on the list");
        assertThat(asked().text()).isEqualTo("Why so?");
        assertThat(find(NativeTextArea.class).all()).isEmpty();

        press("On your list");
        assertThat(find(NativeTextArea.class).single().getValue()).isEqualTo("Why so?");
        press("Take off the list");
        assertThat(learning.state(patient).questions()).isEmpty();
        assertThat(page()).contains("Off your list.");
        press("Put it back");
        assertThat(asked().text()).isEqualTo("Why so?");
        assertThat(page()).contains("It is on your list again.").doesNotContain("Put it back");
    }

    @Test
    @DisplayName("UC-14 R9: what was taken off the list by one tap goes back by one, with the words not sent")
    void takenOffAndPutBack() {
        open("lesson/contents");
        find(NativeTextArea.class).single().setValue("May I eat?");
        press("Add this question");
        var place = DraftPlace.of(asked());
        drafts.keep(patient, place, "May I eat or drink?", Duration.ZERO);
        open("lesson/pause");
        open("lesson/contents");
        press("Leave it as it was");
        drafts.keep(patient, place, "May I eat or drink?", Duration.ZERO);
        press("Take off the list");
        assertThat(learning.state(patient).questions()).isEmpty();
        assertThat(page()).contains("Off your list.");

        press("Put it back");
        assertThat(asked().text()).isEqualTo("May I eat?");
        assertThat(drafts.all(patient)).isEqualTo(Map.of(place, "May I eat or drink?"));
        assertThat(page()).contains("It is on your list again.").doesNotContain("Put it back");
    }

    @Test
    @DisplayName("UC-14 R4: words not sent about what staff have talked about meanwhile are shown, and said to be so")
    void talkedAboutMeanwhile() {
        open("lesson/read/s1");
        press("I want to ask");
        drafts.keep(patient, ABOUT, "And why so?", Duration.ZERO);
        jdbc.sql("""
                        insert into talk_outcome (enrolment_id, patient_question_id, outcome, note, staff_id, set_at)
                        select ?, ?, 'EXPLAINED_BACK', '', min(id), current_timestamp from staff
                        """).params(patient.value(), asked().id().value()).update();
        open("lesson/contents");
        assertThat(find(AskFromAnywhere.class).single().isOpen()).isTrue();
        assertThat(page())
                .contains(
                        "Your care team has talked about this.",
                        "You also typed this and did not send it.",
                        "And why so?");
    }

    @Test
    @DisplayName("UC-14 R7: each button says which passage it is about")
    void namesThePassage() {
        open("lesson/read/s1");
        var names = find(AskButton.class).all().stream()
                .flatMap(ask -> find(OneTapButton.class, ask).all().stream())
                .map(button -> button.getElement().getAttribute("aria-label"))
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("I want to ask about this: "));
    }

    @Test
    @DisplayName(
            "UC-14 R7: after a question the passage that answers it is offered; where it tells whom to call it says so")
    void afterAQuestion() {
        startQuestions();
        answer(1, "a");
        press("I want to ask");
        assertThat(asked().passage()).hasToString("s1c1-passage");

        publish(TestModules.saying(TestModules.illustrated(Locale.ENGLISH), "s1c2-passage", "Call or text 988."));
        answer(2, "a");
        assertThat(find(AskButton.class).single().getElement().getTextRecursively())
                .contains("Nobody reads this right away");
    }

    @Test
    @DisplayName(
            "UC-14 R1, R4: what is typed is a draft until it is on the list, shown on each page that has its field")
    void draft() {
        open("lesson/contents");
        Screens.type(find(ContentsPage.class).single(), "question", "May I ea");
        Screens.type(find(ContentsPage.class).single(), "../etc", "no such place");
        assertThat(drafts.all(patient)).isEqualTo(Map.of(DraftPlace.FREE, "May I ea"));

        open("lesson/pause");
        open("lesson/contents");
        assertThat(find(AskFromAnywhere.class).single().isOpen()).isTrue();
        assertThat(page()).contains("You have not put these words on your list yet.");
        var field = find(NativeTextArea.class).single();
        assertThat(field.getValue()).isEqualTo("May I ea");
        assertThat(field.getElement().getAttribute("dir")).isEqualTo("auto");
        press("Add this question");
        assertThat(asked().text()).isEqualTo("May I ea");
        assertThat(drafts.all(patient)).isEmpty();
        assertThat(find(NativeTextArea.class).single().getValue()).isEmpty();
    }

    @Test
    @DisplayName("UC-14 R4: words for a passage that were not sent stand in the field again, here and on the list")
    void draftAboutAPassage() {
        open("lesson/read/s1");
        press("I want to ask");
        drafts.keep(patient, ABOUT, "Why s", Duration.ZERO);

        open("lesson/contents");
        assertThat(find(OwnQuestionItem.class).single().getChildren().map(Screens::words))
                .anyMatch(words -> words.contains("You have not put these words on your list yet."));
        open("lesson/read/s1");
        assertThat(find(NativeTextArea.class).single().getValue()).isEqualTo("Why s");
        assertThat(page()).contains("You have not put these words on your list yet.");
    }

    @Test
    @DisplayName(
            "UC-14 R5, R9: too long stays in the field and says what to do; words can be changed or left as they were")
    void tooLongAndChange() {
        open("lesson/contents");
        String tooLong = "x".repeat(2_003);
        find(NativeTextArea.class).single().setValue(tooLong);
        press("Add this question");
        assertThat(page()).contains("Your question is 3 letters too long. Your words are kept here.");
        assertThat(find(NativeTextArea.class).single().getValue()).isEqualTo(tooLong);

        find(NativeTextArea.class).single().setValue("May I eat?");
        press("Add this question");
        press("Change");
        var item = find(OwnQuestionItem.class).single();
        find(NativeTextArea.class, item).single().setValue(" ");
        press("Save the change");
        assertThat(page()).contains("Write your question first.");
        find(NativeTextArea.class, item).single().setValue("May I drink?");
        press("Save the change");
        assertThat(asked().text()).isEqualTo("May I drink?");
        press("Change");
        press("Leave it as it was");
        press("Take off the list");
        assertThat(learning.state(patient).questions()).isEmpty();
    }

    @Test
    @DisplayName("UC-14 R9: what staff have signed off meanwhile stays as it is, and what was typed stays in the field")
    void closedMeanwhile() {
        open("lesson/contents");
        find(NativeTextArea.class).single().setValue("One more");
        jdbc.sql("update enrolment set signed_off = true where id = ?")
                .param(patient.value())
                .update();
        press("Add this question");
        assertThat(page()).contains("If you have a new question, please call the clinic.");
        assertThat(find(NativeTextArea.class).single().getValue()).isEqualTo("One more");
    }

    @Test
    @DisplayName("UC-14 R16: what was typed and not sent when staff signed off is shown still, with whom to call")
    void closedWithUnsentWords() {
        open("lesson/contents");
        Screens.type(find(ContentsPage.class).single(), "question", "One more");
        jdbc.sql("update enrolment set signed_off = true where id = ?")
                .param(patient.value())
                .update();
        open("lesson/contents");
        assertThat(find(NativeTextArea.class).all()).isEmpty();
        assertThat(page()).contains("You typed these words and did not send them.", "One more");
    }

    @Test
    @DisplayName("UC-14 R7: words for a passage that come after the sign-off stay in their field")
    void closedWhileWriting() {
        open("lesson/read/s1");
        press("I want to ask");
        find(NativeTextArea.class).single().setValue("Why so?");
        jdbc.sql("update enrolment set signed_off = true where id = ?")
                .param(patient.value())
                .update();
        press("Put my words on the list");
        assertThat(page()).contains("If you have a new question, please call the clinic.");
        assertThat(find(NativeTextArea.class).single().getValue()).isEqualTo("Why so?");
    }

    @Test
    @DisplayName("UC-14 R11: after the first miss other words, after the second the passage, open at once")
    void reteach() {
        startQuestions();
        answer(1, "b");
        assertThat(find(NativeDetails.class, find(Feedback.class).single())
                        .all()
                        .getFirst()
                        .isOpen())
                .isFalse();
        assertThat(page()).contains("s1c1 in other words");
        answer(2, "a");
        answer(3, "c");

        var details = find(NativeDetails.class, find(Feedback.class).single()).all();
        assertThat(details.stream().map(NativeDetails::getSummaryText).filter(text -> !text.startsWith("How")))
                .containsExactly("Read the passage again", "In other words");
        assertThat(details.getFirst().isOpen()).isTrue();
        assertThat(details.getLast().isOpen()).isFalse();
        assertThat(page())
                .contains("Why c is wrong", "The right idea of s1c1.", "Your care team will talk about this idea");
    }

    @Test
    @DisplayName("UC-14 R12: how sure is asked beside the options, kept with the choice, and not shown again")
    void sureness() {
        startQuestions();
        open("lesson/question/1");
        var group = find(SurenessGroup.class).single();
        assertThat(group.getLegendText()).isEqualTo("How sure are you? You can skip this.");
        Screens.choose(radio("SURE"));
        answerHere("b");
        assertThat(learning.state(patient).answer(1).orElseThrow().sureAndWrong())
                .isTrue();
        assertThat(find(FieldSet.class).all()).noneMatch(SurenessGroup.class::isInstance);
        assertThat(page()).doesNotContainIgnoringCase("how sure");

        open("lesson/question/2");
        Screens.choose(radio("GUESSING"));
        press("I'm not sure yet");
        assertThat(learning.state(patient).answer(2).orElseThrow().sureness()).isEmpty();

        open("lesson/question/3");
        answerHere("a");
        assertThat(learning.state(patient).answer(3).orElseThrow().sureness()).isEmpty();
        open("lesson/question/1");
        assertThat(page()).doesNotContain(Sureness.SURE.name()).doesNotContain("How sure");
    }

    @Test
    @DisplayName("UC-14 R8: a free question can be written from the contents and in the summary, and nowhere else")
    void freeQuestions() {
        open("lesson/read/s1");
        assertThat(find(OwnQuestionForm.class).all()).isEmpty();
        open("lesson/contents");
        find(OwnQuestionForm.class).single();
        finish();
        open("lesson/summary");
        find(OwnQuestionForm.class).single();
    }

    @Test
    @DisplayName("UC-14 R12: where the module does not ask, nothing asks")
    void notAsked() {
        publish(Locale.ENGLISH);
        startQuestions();
        open("lesson/question/1");
        assertThat(find(SurenessGroup.class).all()).isEmpty();
    }

    @Test
    @DisplayName("UC-14 R14: each tick is saved at once; nobody and somebody exclude each other")
    void helped() {
        open("lesson/pause");
        tick("FAMILY");
        tick("INTERPRETER");
        assertThat(help.helpers(patient)).isEqualTo(Set.of(Helper.FAMILY, Helper.INTERPRETER));
        assertThat(page()).contains("\u2713 Saved.");
        tick("NOBODY");
        assertThat(help.helpers(patient)).isEqualTo(Set.of(Helper.NOBODY));
        tick("STAFF");
        assertThat(help.helpers(patient)).isEqualTo(Set.of(Helper.STAFF));
    }

    private void startQuestions() {
        learning.finishReading(
                patient, learning.state(patient).module().sections().getFirst().id());
    }

    private void finish() {
        while (!(learning.state(patient).next() instanceof Step.Finished)) {
            switch (learning.state(patient).next()) {
                case Step.Read read -> learning.finishReading(patient, read.section());
                case Step.Ask ask -> {
                    var key = learning.state(patient)
                            .module()
                            .question(ask.question())
                            .key()
                            .id();
                    learning.answer(patient, new GivenAnswer(ask.ordinal(), ask.question(), key, null, null));
                }
                case Step.Finished finished -> throw new IllegalStateException("finished");
            }
        }
    }

    private void answer(int turn, String option) {
        open("lesson/question/" + turn);
        answerHere(option);
    }

    private void answerHere(String option) {
        Screens.choose(radio(option));
        press("Check");
    }

    private void tick(String helper) {
        Screens.tick(radio(helper));
    }

    private Input radio(String value) {
        return find(Input.class)
                .withCondition(input -> value.equals(input.getElement().getAttribute("value")))
                .single();
    }

    private PatientQuestion asked() {
        assertThat(learning.state(patient).questions()).hasSize(1);
        return learning.state(patient).questions().getFirst();
    }
}
