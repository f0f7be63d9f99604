package app.foreword.review.ui;

import app.foreword.review.Reviews;
import app.foreword.review.TalkClosing;
import app.foreword.review.TalkEntry;
import app.foreword.review.TalkOutcome;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Closes one entry of the talk list, and says how it was closed. */
class TalkClosingForm extends Div {

    private final TalkEntry.Subject subject;
    private final ReviewActions actions;
    private final When when;
    private final OutcomeChoice outcome;
    private final TextBox note;
    private final NativeDetails noteToOpen;
    private final NativeButton save = new NativeButton(getTranslation("review.outcome.save"));
    private final Paragraph status = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private Optional<TalkOutcome> shown = Optional.empty();

    TalkClosingForm(String id, TalkEntry entry, ReviewActions actions, When when) {
        this.subject = entry.subject();
        this.actions = actions;
        this.when = when;
        outcome = new OutcomeChoice(id);
        note = new TextBox(id + "-note", getTranslation("review.outcome.note"), Reviews.LONGEST_NOTE);
        noteToOpen = new NativeDetails(getTranslation("review.outcome.note.add"), note);
        save.addClassName("plain");
        save.addClickListener(click -> save());
        status.addClassName("closing");
        status.getElement().setAttribute("role", "status");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        addClassName("closing-form");
        add(outcome, noteToOpen, save, problem, status);
    }

    /** A choice or a note not saved yet stays: what is saved may be another card. */
    void show(Optional<TalkClosing> closing, boolean locked) {
        var stored = closing.map(TalkClosing::outcome);
        if (outcome.chosen().equals(shown)) {
            outcome.choose(stored);
        }
        shown = stored;
        status.setText(closing.map(this::words).orElse(""));
        outcome.setEnabled(!locked);
        noteToOpen.setVisible(!locked);
        save.setVisible(!locked);
    }

    private void save() {
        var chosen = outcome.chosen();
        if (chosen.isEmpty()) {
            problem.setText(getTranslation("review.outcome.missing"));
            return;
        }
        var refused = actions.close(subject, chosen.get(), note.text());
        problem.setText("");
        note.show(refused.orElse(""));
        if (refused.isEmpty()) {
            note.clear();
            noteToOpen.setOpen(false);
        }
    }

    private String words(TalkClosing closed) {
        String what = getTranslation(
                "review.outcome.saved",
                getTranslation("review.outcome." + closed.outcome()),
                closed.by(),
                when.moment(closed.at()));
        return closed.note().isEmpty() ? what : getTranslation("review.outcome.saved.note", what, closed.note());
    }
}
