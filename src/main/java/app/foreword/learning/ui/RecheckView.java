package app.foreword.learning.ui;

import app.foreword.access.CurrentPatient;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.Rechecks;
import app.foreword.rights.Roles;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A patient's re-check. Where there is none, or staff have taken it back, its addresses lead to the lesson. */
@Route(value = LearningNavigation.RECHECK + "/:" + LessonFrame.PLACE + "*", layout = PatientLayout.class)
@RolesAllowed(Roles.PATIENT)
class RecheckView extends PatientFrame {

    private final transient Rechecks rechecks;
    private final transient CurrentPatient patient;

    RecheckView(PatientLessons lessons, Rechecks rechecks, CurrentPatient patient) {
        super(lessons);
        this.rechecks = rechecks;
        this.patient = patient;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EnrolmentId enrolment = patient.enrolment();
        Visit visit = lessons().visit(LearningNavigation.RECHECK);
        Place place = place(event);
        visit.lesson()
                .recheck()
                .ifPresentOrElse(
                        state -> show(page(new RecheckVisit(visit, enrolment, state, rechecks), place), visit, event),
                        () -> event.forwardTo(LearningNavigation.WELCOME));
    }

    private static RecheckPage page(RecheckVisit recheck, Place place) {
        return switch (place) {
            case Place.Welcome welcome -> new RecheckWelcomePage(recheck);
            case Place.Turn turn -> new RecheckQuestionPage(recheck, turn.ordinal());
            case Place.Summary summary -> new RecheckSummaryPage(recheck);
            default -> throw new NotFoundException("No page " + place.path());
        };
    }
}
