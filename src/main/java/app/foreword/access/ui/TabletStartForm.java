package app.foreword.access.ui;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.shell.form.FormToken;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.html.Input;

/** The button that signs staff out and opens the lesson; the browser posts it, and gets another session for it. */
class TabletStartForm extends NativeForm {

    TabletStartForm(EnrolmentId enrolment) {
        postTo("tablet/start");
        var which = new Input();
        which.setType("hidden");
        which.setValue(String.valueOf(enrolment.value()));
        which.getElement().setAttribute("name", "enrolment");
        FormToken.addTo(this);
        add(which, new SubmitButton(getTranslation("tablet.start.submit")));
    }
}
