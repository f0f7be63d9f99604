package app.foreword.enrolment.ui;

import app.foreword.enrolment.HandOutSelection;
import app.foreword.enrolment.Secrets;
import app.foreword.record.ui.RecordNavigation;
import app.foreword.shell.form.FormToken;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.html.Input;

/** Posts by the browser itself, so that the answer can be a file; the page stays as it is. */
class LettersForm extends NativeForm {

    LettersForm(HandOutSelection selection, int letters) {
        postTo(RecordNavigation.LETTERS);
        FormToken.addTo(this);
        hide("page", Secrets.newSecret());
        hide("again", String.valueOf(selection.again()));
        if (selection.importId() != null) {
            hide("import", String.valueOf(selection.importId()));
        }
        if (selection.days() != null) {
            hide("days", String.valueOf(selection.days()));
        }
        add(new SubmitButton(getTranslation("handout.make", letters)));
    }

    private void hide(String name, String value) {
        var field = new Input();
        field.setType("hidden");
        field.setValue(value);
        field.getElement().setAttribute("name", name);
        add(field);
    }
}
