package app.foreword.enrolment.ui;

import app.foreword.enrolment.Imports;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;

/** The browser's own choice of a file; it sends the file itself, so no part of this page has to hold it. */
class ImportUploadForm extends NativeForm {

    ImportUploadForm(String ticket) {
        var file = Entry.ofType("file", "file", getTranslation("imports.file"))
                .hint(getTranslation("imports.file.hint", Imports.MOST_MEGABYTES))
                .with("accept", ".csv,.txt,text/csv,text/plain")
                .with("required", "");
        postTo(EnrolmentNavigation.upload(ticket));
        getElement().setAttribute("enctype", "multipart/form-data");
        addClassName("upload");
        add(file, new SubmitButton(getTranslation("imports.look")));
    }
}
