package app.foreword.enrolment.ui;

import app.foreword.audit.AuditDetail;
import app.foreword.enrolment.AuditedViews;
import app.foreword.enrolment.Correction;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.InvalidEnrolment;
import app.foreword.review.ui.ReviewNavigation;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Corrects a mistyped name or date, without which a patient could never open the link. What was typed stays. */
@Route(value = EnrolmentNavigation.CORRECT, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/access.css")
class CorrectView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Enrolments enrolments;
    private final transient AuditedViews views;
    private final PersonEntries person = new PersonEntries();
    private final Paragraph number = new Paragraph();
    private EnrolmentId enrolment = new EnrolmentId(0);

    CorrectView(Enrolments enrolments, AuditedViews views) {
        this.enrolments = enrolments;
        this.views = views;
        var form = new NativeForm(person, new SubmitButton(getTranslation("enrolment.correct.submit")));
        form.onSubmit(this::correct);
        addClassName("enrol");
        add(new H1(getTranslation("enrolment.correct.title")), number, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        enrolment = event.getRouteParameters()
                .getLong("enrolment")
                .map(EnrolmentId::new)
                .orElseThrow(NotFoundException::new);
        var stored = enrolments.get(enrolment);
        var patient = enrolments.patient(stored.patient());
        number.setText(getTranslation("enrolment.correct.number", patient.number()));
        person.fill(patient, stored.treatmentDate());
        views.opened(enrolment, AuditDetail.CORRECTION_PAGE);
    }

    private void correct() {
        person.clearErrors();
        try {
            enrolments.correct(
                    enrolment,
                    new Correction(
                            person.givenName(),
                            person.familyName(),
                            person.birthDate(),
                            person.treatmentDate(),
                            person.email()));
            ReviewNavigation.open(enrolment);
        } catch (InvalidEnrolment invalid) {
            invalid.problems()
                    .forEach(problem -> person.entry(problem.field())
                            .showError(getTranslation(
                                    problem.key(), problem.params().toArray())));
            Entry.focusFirstWrong(person.inOrder().toArray(Entry[]::new));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.correct.title");
    }
}
