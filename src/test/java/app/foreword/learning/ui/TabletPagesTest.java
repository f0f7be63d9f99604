package app.foreword.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.access.TabletMarks;
import app.foreword.shell.CrisisLine;
import app.foreword.shell.form.NativeForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("UC-15 Tablet in the waiting room")
class TabletPagesTest extends LessonScreens {

    @BeforeEach
    void aPatientAtATablet() {
        publish(Locale.ENGLISH);
        signInPatient(people.newPatient());
        TabletMarks.set();
    }

    @Test
    @DisplayName("UC-15 R4: stopping is giving it back; nothing speaks of a link")
    void pause() {
        open("lesson/pause");
        assertThat(page())
                .contains("Give the tablet back")
                .doesNotContain("with your link", "Close the lesson on this device");
        assertThat(find(NativeForm.class).single().getElement().getAttribute("action"))
                .isEqualTo("tablet/end");
        assertThat(find(NativeForm.class).single().getElement().hasAttribute("data-local"))
                .as("works without a connection")
                .isTrue();
    }

    @Test
    @DisplayName("UC-15 R4: who had help can say so when they stop early")
    void help() {
        open("lesson/pause");
        assertThat(find(HelpPanel.class).exists()).isTrue();
    }

    @Test
    @DisplayName("UC-15 R3: the address of the copy leads back into the lesson")
    void noCopy() {
        open("lesson/copy");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("lesson")
                .isNotEqualTo("lesson/copy");
    }

    @Test
    @DisplayName("UC-15 R3: on a tablet numbers are words")
    void numbers() {
        var line = new CrisisLine();
        assertThat(Screens.words(line).replace("\n", "")).contains("tell the staff now", "call 988", "text 988");
        assertThat(links(line)).isZero();
    }

    @Test
    @DisplayName("UC-15 R3: what changes in place leads nowhere else either")
    void staysInTheLesson() {
        open("start");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("lesson");
    }

    @Test
    @DisplayName("UC-15 R3: elsewhere all is as it was")
    void elsewhere() {
        TabletMarks.clear();
        open("lesson/pause");
        assertThat(page()).contains("Close the lesson on this device").doesNotContain("Give the tablet back");
        assertThat(links(new CrisisLine())).isEqualTo(2);
    }

    private static long links(Component component) {
        return component.getChildren().filter(Anchor.class::isInstance).count()
                + component.getChildren().mapToLong(TabletPagesTest::links).sum();
    }
}
