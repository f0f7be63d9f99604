package app.foreword.review.ui;

import app.foreword.review.PatientReview;
import app.foreword.review.Reviews;
import app.foreword.review.StaffNote;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What staff wrote about this patient, newest first, and a field to write more. */
class NotesPanel extends Section {

    private final When when;
    private final UnorderedList notes = new UnorderedList();
    private final TextBox text = new TextBox("note", getTranslation("review.notes.add"), Reviews.LONGEST_NOTE);
    private final Paragraph status = new Paragraph();

    NotesPanel(ReviewActions actions, When when) {
        this.when = when;
        var save = new NativeButton(getTranslation("review.notes.save"), click -> save(actions));
        save.addClassName("plain");
        notes.addClassName("log");
        status.addClassName("closing");
        status.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("review.notes")), notes, text, save, status);
    }

    void show(PatientReview review) {
        notes.removeAll();
        review.notes().forEach(note -> notes.add(item(note)));
        notes.setVisible(!review.notes().isEmpty());
    }

    private void save(ReviewActions actions) {
        var refused = actions.addNote(text.text());
        text.show(refused.orElse(""));
        status.setText(refused.isPresent() ? "" : getTranslation("review.notes.saved"));
        if (refused.isEmpty()) {
            text.clear();
        }
    }

    private ListItem item(StaffNote note) {
        var by = new Span(getTranslation("review.notes.by", note.by(), when.moment(note.at())));
        by.addClassName("second");
        return new ListItem(new Span(note.text()), by);
    }
}
