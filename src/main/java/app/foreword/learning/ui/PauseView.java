package app.foreword.learning.ui;

import app.foreword.access.PatientSession;
import app.foreword.access.ui.AccessNavigation;
import app.foreword.rights.Roles;
import app.foreword.shell.BrowserMemory;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where a patient stops. */
@Route(value = LearningNavigation.PAUSE, layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class PauseView extends PatientFrame {

    private final transient PatientSession session;

    PauseView(PatientLessons lessons, PatientSession session) {
        super(lessons);
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var visit = lessons().visit();
        show(new PausePage(visit, this::leave), visit, event);
    }

    /** Leaves nothing of this patient behind on a shared device. */
    private void leave() {
        getUI().ifPresent(ui -> {
            BrowserMemory.wipe(ui);
            ui.getPage().setLocation(AccessNavigation.left());
            session.forgetLink();
            session.close();
        });
    }
}
