package app.foreword.review.ui;

import app.foreword.review.Reviews;
import app.foreword.review.TalkClosing;
import app.foreword.review.TalkClosingId;
import app.foreword.review.TalkEntry;
import app.foreword.review.TalkOutcome;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Closes one entry of the talk list at one click, with the note written before it, and says how it was closed. */
class TalkClosingForm extends Div {

    private final TalkEntry.Subject subject;
    private final ReviewActions actions;
    private final When when;
    private final OutcomeButtons outcomes = new OutcomeButtons(this::save);
    private final TextBox note;
    private final Paragraph status = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final Paragraph change = new Paragraph(getTranslation("talk.change"));
    private @Nullable TalkClosingId seen;

    TalkClosingForm(String id, TalkEntry entry, ReviewActions actions, When when) {
        this.subject = entry.subject();
        this.actions = actions;
        this.when = when;
        note = new TextBox(id + "-note", getTranslation("talk.note"), Reviews.LONGEST_NOTE).small();
        status.addClassName("closing");
        status.getElement().setAttribute("role", "status");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        change.addClassName("hint");
        addClassName("closing-form");
        add(note, outcomes, problem, status, change);
    }

    /** A note not saved yet stays: what is saved may be another card. */
    void show(Optional<TalkClosing> closing, boolean locked) {
        seen = closing.map(TalkClosing::id).orElse(null);
        outcomes.show(closing.map(TalkClosing::outcome), locked);
        status.setText(closing.map(this::words).orElse(""));
        change.setVisible(closing.isPresent() && !locked);
        note.setVisible(!locked);
    }

    private void save(TalkOutcome outcome) {
        var refused = actions.close(subject, outcome, note.text(), seen);
        boolean tooLong = note.text().length() > Reviews.LONGEST_NOTE;
        problem.setText(tooLong ? "" : refused.orElse(""));
        note.show(tooLong ? refused.orElse("") : "");
        if (refused.isEmpty()) {
            note.clear();
        }
    }

    private String words(TalkClosing closed) {
        return getTranslation("talk.saved", Words.of(closed, when));
    }
}
