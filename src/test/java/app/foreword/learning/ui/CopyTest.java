package app.foreword.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.Step;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The own copy on the screens. */
class CopyTest extends LessonScreens {

    @Autowired
    private Learning learning;

    @Autowired
    private OwnQuestions questions;

    @BeforeEach
    void publish() {
        publish(Locale.ENGLISH);
    }

    @Test
    @DisplayName("UC-16 R3: the summary leads to the copy on a page and as PDF")
    void summaryLeadsToIt() {
        finish();
        open("lesson/summary");
        assertThat(link("See it and print it").getHref()).isEqualTo("lesson/copy");
        Anchor pdf = link("Keep a copy as PDF");
        assertThat(pdf.getHref()).isEqualTo("lesson/copy.pdf");
        assertThat(pdf.getTarget()).contains("_blank");
    }

    @Test
    @DisplayName("UC-16 R1: the page holds all of it, with the lines to remember of each section")
    void pageHoldsAll() {
        finish();
        open("lesson/copy");
        assertThat(heading()).isEqualTo("Test module");
        assertThat(page())
                .contains("Ideas you have got: 0 of 3", "Idea s1c1", "Remember", "First line of s1", "Third line of s2")
                .contains("Your own questions", "What should I ask?", "Side effects")
                .doesNotContain("Ana", "Sample", "1980");
    }

    @Test
    @DisplayName("UC-16 R7: own words are text, in their own direction")
    void ownWordsAreText() {
        finish();
        open("lesson/copy");
        Span words = find(Span.class)
                .withText("<script>alert(1)</script> \u202Eturned\u202C")
                .single();
        assertThat(words.getElement().getAttribute("dir")).isEqualTo("auto");
    }

    @Test
    @DisplayName("UC-16 R4: what stands in another language than the screens says so")
    void saysItsLanguage() {
        finish();
        publish(Locale.FRENCH);
        open("lesson/copy");
        var lists = find(UnorderedList.class).all();
        assertThat(Screens.language(lists.getLast())).isEqualTo("fr");
        assertThat(lists).anySatisfy(list -> assertThat(Screens.language(list)).isEqualTo("en"));
    }

    @Test
    @DisplayName("UC-16 R2: before the end its address leads to where the patient is")
    void notBeforeTheEnd() {
        signInPatient(people.newPatient());
        open("lesson/copy");
        assertThat(heading()).isEqualTo("Section s1");
    }

    private void finish() {
        EnrolmentId enrolment = people.newPatient();
        signInPatient(enrolment);
        while (!(learning.state(enrolment).next() instanceof Step.Finished)) {
            switch (learning.state(enrolment).next()) {
                case Step.Read read -> learning.finishReading(enrolment, read.section());
                case Step.Ask ask -> learning.answer(enrolment, new GivenAnswer(ask.ordinal(), ask.question(), null));
                case Step.Finished end -> {}
            }
        }
        questions.ask(enrolment, null, "<script>alert(1)</script> \u202Eturned");
    }

    private Anchor link(String text) {
        return find(Anchor.class).withText(text).single();
    }
}
