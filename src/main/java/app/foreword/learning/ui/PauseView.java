package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.access.PatientSession;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Learning;
import app.foreword.rights.Roles;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Stopping is fine: everything is kept, and a shared device can be left clean. */
@Route(value = LearningNavigation.PAUSE, layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class PauseView extends LessonPage {

    private final transient PatientSession session;

    PauseView(Learning learning, CurrentPatient patient, PatientSession session) {
        super(learning, patient);
        this.session = session;
    }

    @Override
    void enter(LearnerState state, BeforeEnterEvent event) {
        add(
                progress(state),
                heading(getTranslation("learning.pause.title")),
                paragraph(getTranslation("learning.pause.text")),
                button(
                        getTranslation("learning.pause.goOn"),
                        () -> LearningNavigation.go(
                                learning().state(enrolment()).next()),
                        "primary"),
                button(getTranslation("learning.pause.leave"), this::leave, "quiet"),
                paragraph(getTranslation("learning.pause.leave.text"), "note"));
    }

    /** Leaves nothing of this patient behind on a shared device. */
    private void leave() {
        getUI().ifPresent(ui -> {
            ui.getPage().setLocation("start");
            session.forgetLink();
            session.close();
        });
    }
}
