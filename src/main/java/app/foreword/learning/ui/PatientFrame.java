package app.foreword.learning.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** Pages of the patient who is signed in. */
abstract class PatientFrame extends LessonFrame {

    private final transient PatientLessons lessons;

    PatientFrame(PatientLessons lessons) {
        this.lessons = lessons;
    }

    final PatientLessons lessons() {
        return lessons;
    }

    @Override
    final void follow(UI ui, Locale language) {
        lessons.follow(ui, language);
    }
}
