package app.foreword.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import app.foreword.content.PassageId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.Previews;
import app.foreword.rights.SignedInStaff;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("UC-07 Preview")
class PreviewTest extends LessonScreens {

    @Autowired
    private Previews previews;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        publish(Locale.ENGLISH);
        signInStaff();
        super.initVaadinEnvironment();
    }

    @Test
    @DisplayName("UC-07 R1, R2, R3, R4: the whole way as a patient, and not a row added or changed")
    void theWholeWay() {
        people.newPatient();
        signInStaff();
        Map<String, List<Map<String, Object>>> before = rows();

        open(LearningNavigation.preview(version(), Locale.ENGLISH));
        assertThat(heading()).isEqualTo("Test module");
        sees("This is not a test.", "A clinician at your clinic has read this lesson", "Checked for tests.");
        press("Start");
        sees("The parts of this lesson", "0 of 3 ideas");
        press("Start with part 1");
        sees("You will know s1.", "What it shows", "First line of s1");
        press("I want to ask");
        press("Check what you know");
        answer("s1c1.A", "b");
        sees("Not quite", "Why b is wrong", "s1c1 in other words", "How do we know?", "Not stored: this is a preview.");
        assertThat(page()).doesNotContain("Why it is right", "Saved");
        press("Next");
        answer("s1c2.A", "a");
        sees("Yes, that is right");
        press("Next");
        sees("One idea again");
        answer("s1c1.B", "c");
        sees("Your care team will talk about this idea with you.");
        press("Next");
        assertThat(heading()).isEqualTo("Section s2");
        press("Check what you know");
        sees("Question s2c1.A?");
        press("I'm not sure yet");
        press("Next");
        answer("s2c1.B", "a");
        press("Next");

        assertThat(heading()).isEqualTo("Your summary");
        sees("2 of 3", "Idea s1c1", "About: About s1c1", "What should I ask?", "Side effects");
        assertThat(page()).doesNotContain("Your care team will read it");
        assertThat(rows()).isEqualTo(before);
        verify(session, never()).open(any(), any());
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .extracting(Authentication::getPrincipal)
                .isInstanceOf(SignedInStaff.class);
    }

    @Test
    @DisplayName("UC-07 R3, UC-14 R15: own questions live in the preview too, until it ends, and go back as they were")
    void ownQuestions() {
        open(LearningNavigation.preview(version(), Locale.ENGLISH));
        var preview = previews.start(version(), Locale.ENGLISH).orElseThrow();
        preview.ask(" Can I drive? ");
        preview.mark(new PassageId("s1c1-passage"), true);
        preview.mark(new PassageId("s1c1-passage"), true);
        assertThat(preview.state().questions()).hasSize(2);

        preview.mark(new PassageId("s1c1-passage"), false);
        assertThat(preview.state().questions()).singleElement().satisfies(question -> {
            assertThat(question.text()).isEqualTo("Can I drive?");
            preview.withdraw(question.id());
            assertThat(preview.state().questions()).isEmpty();
            preview.putBack(question.id());
            assertThat(preview.state().questions()).containsExactly(question);
        });
    }

    @Test
    @DisplayName("UC-07 R5: an address within it, opened anew, begins at the welcome")
    void reload() {
        open(LearningNavigation.preview(version(), Locale.ENGLISH) + "/question/2");

        assertThat(heading()).isEqualTo("Test module");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(LearningNavigation.preview(version(), Locale.ENGLISH));
    }

    @Test
    @DisplayName("UC-07 R4: a draft in another language is shown in it, and the banner speaks to staff")
    void draft() {
        publish(SPANISH);
        open(LearningNavigation.preview(version(), SPANISH));
        assertThat(Screens.language(find(H1.class).single())).isEqualTo("es");
        var banner = find(PreviewBanner.class).single();
        assertThat(Screens.language(banner)).isEqualTo("en");
        assertThat(Screens.words(banner))
                .contains("Preview: nothing is stored", "Version 1.0.0, Spanish", "patients are not offered it");

        open(LearningNavigation.PREVIEW + "/999/es");
        assertThat(view()).isNotInstanceOf(PreviewView.class);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    @DisplayName("UC-07 R6: only staff, and only what was published in that language")
    void rights() {
        open(LearningNavigation.preview(version(), SPANISH));
        assertThat(view()).isNotInstanceOf(PreviewView.class);
        assertThat(previews.start(version(), SPANISH)).isEmpty();

        signInPatient(new EnrolmentId(1));
        open(LearningNavigation.preview(version(), Locale.ENGLISH));
        assertThat(view()).isNotInstanceOf(PreviewView.class);
        assertThatThrownBy(() -> previews.start(version(), Locale.ENGLISH)).isInstanceOf(AccessDeniedException.class);
    }

    /** On every page stands that it is a preview, and the way out. */
    private void sees(String... words) {
        assertThat(page()).contains(words).contains("Preview: nothing is stored");
        assertThat(find(Anchor.class).withText("Leave the preview").single().getHref())
                .isEqualTo("staff/modules");
    }

    private void answer(String question, String option) {
        sees("Question " + question + "?");
        Screens.choose(find(Input.class)
                .withCondition(radio -> option.equals(radio.getElement().getAttribute("value")))
                .single());
        press("Check");
    }

    /** All rows of all tables. */
    private Map<String, List<Map<String, Object>>> rows() {
        var all = new TreeMap<String, List<Map<String, Object>>>();
        for (String table : jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list()) {
            var rows = jdbc.sql("select * from \"" + table + "\"").query().listOfRows();
            // bytes are not equal by what is in them
            rows.forEach(row -> row.replaceAll((column, value) ->
                    value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value));
            all.put(table, rows);
        }
        assertThat(all).containsKeys("ANSWER", "READING", "ENROLMENT", "PATIENT_QUESTION");
        return all;
    }
}
