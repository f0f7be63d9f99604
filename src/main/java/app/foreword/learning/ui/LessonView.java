package app.foreword.learning.ui;

import app.foreword.learning.RecheckState;
import app.foreword.learning.Step;
import app.foreword.rights.Roles;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A patient's lesson. */
@Route(value = LearningNavigation.WELCOME + "/:" + LessonFrame.PLACE + "*", layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class LessonView extends PatientFrame {

    LessonView(PatientLessons lessons) {
        super(lessons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Visit visit = lessons().visit();
        // who comes back for a re-check is not sent to look for it
        boolean comesBack = place(event) instanceof Place.Welcome
                && visit.lesson().recheck().filter(RecheckState::isOpen).isPresent()
                // in a further attempt everything is asked again anyway
                && visit.lesson().state().next() instanceof Step.Finished;
        if (comesBack) {
            event.forwardTo(LearningNavigation.RECHECK);
        } else {
            show(visit, event);
        }
    }
}
