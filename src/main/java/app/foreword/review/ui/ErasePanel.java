package app.foreword.review.ui;

import app.foreword.enrolment.Erasures;
import app.foreword.enrolment.InvalidEnrolment;
import app.foreword.enrolment.InvalidEnrolment.Field;
import app.foreword.enrolment.Patient;
import app.foreword.enrolment.PatientId;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.NoSuchElementException;

/** Erases the patient, after their number was typed and a reason given; closed until somebody opens it. */
class ErasePanel extends NativeDetails {

    private final Erasures erasures;
    private final Paragraph what = new Paragraph();
    private final Entry<Input> number = Entry.text("erase-number", getTranslation("erase.number"))
            .hint(getTranslation("erase.number.hint"))
            .with("autocomplete", "off");
    private final Entry<Input> reason =
            Entry.text("erase-reason", getTranslation("erase.reason")).hint(getTranslation("erase.reason.hint"));
    private PatientId patient = new PatientId(0);

    ErasePanel(Erasures erasures) {
        this.erasures = erasures;
        setSummaryText(getTranslation("erase.title"));
        addClassName("erase");
        var form = new NativeForm(number, reason, new SubmitButton(getTranslation("erase.do")));
        form.onSubmit(this::erase);
        setContent(new Div(what, form));
    }

    void show(Patient shown) {
        patient = shown.id();
        what.setText(getTranslation("erase.what", shown.givenName(), shown.familyName()));
    }

    private void erase() {
        number.clearError();
        reason.clearError();
        try {
            erasures.erase(patient, number.value(), reason.value());
        } catch (InvalidEnrolment invalid) {
            invalid.problems()
                    .forEach(problem -> (problem.field() == Field.NUMBER ? number : reason)
                            .showError(getTranslation(
                                    problem.key(), problem.params().toArray())));
            Entry.focusFirstWrong(number, reason);
            return;
        } catch (NoSuchElementException erasedMeanwhile) {
            // what was asked for is done, by somebody who was faster
        }
        getUI().ifPresent(ui -> ui.navigate(ErasedView.class));
    }
}
