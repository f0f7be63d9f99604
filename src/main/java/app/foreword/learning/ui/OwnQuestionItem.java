package app.foreword.learning.ui;

import app.foreword.content.PassageId;
import app.foreword.learning.DraftPlace;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Lesson;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.TypedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One question on the patient's list: its words, or a field with them where they are being changed. */
class OwnQuestionItem extends ListItem {

    private final OwnQuestionList list;
    private final transient PatientQuestion question;
    private final String about;

    OwnQuestionItem(
            OwnQuestionList list, LearnerState state, PatientQuestion question, Map<DraftPlace, String> drafts) {
        this.list = list;
        this.question = question;
        PassageId passage = question.passage();
        about = passage == null
                ? ""
                : getTranslation(
                        "learning.summary.questions.about", LearningNavigation.headingOf(state.module(), passage));
        var unsent = unsent(state, question, drafts);
        boolean canChange = !state.closed() && !question.talkedAbout();
        if (canChange && unsent.isPresent()) {
            edit(unsent.get());
            add(LessonPage.paragraph(getTranslation("ask.field.notSent"), "message"));
            return;
        }
        show(canChange);
        if (!state.closed()) {
            unsent.ifPresent(
                    words -> add(LessonPage.paragraph(getTranslation("ask.item.notSent"), "message"), words(words)));
        }
    }

    /**
     * What was typed here and not sent. Of a question that staff have talked about it is shown as text; where a newer
     * one about the same passage is open, it belongs to that one.
     */
    static Optional<String> unsent(LearnerState state, PatientQuestion question, Map<DraftPlace, String> drafts) {
        var place = DraftPlace.of(question);
        boolean anothers = question.talkedAbout()
                && state.questions().stream()
                        .anyMatch(other ->
                                !other.talkedAbout() && DraftPlace.of(other).equals(place));
        return Optional.ofNullable(drafts.get(place))
                .filter(draft -> !anothers && !draft.strip().equals(question.text()));
    }

    private void show(boolean canChange) {
        addWords();
        if (canChange) {
            var change = new OneTapButton(
                    getTranslation("ask.item.change"),
                    () -> edit(question.text()).focus(),
                    "ask");
            change.setAriaLabel(getTranslation("ask.item.change.label", inShort()));
            var remove = new OneTapButton(getTranslation("learning.summary.questions.remove"), this::remove, "ask");
            remove.setAriaLabel(getTranslation("learning.summary.questions.remove.label", inShort()));
            add(buttons(change, remove));
        } else if (question.talkedAbout()) {
            add(LessonPage.paragraph(getTranslation("ask.item.talked"), "note"));
        }
    }

    private void addWords() {
        if (!about.isEmpty()) {
            add(new Span(about));
        }
        if (!question.text().isEmpty()) {
            add(words(question.text()));
        }
    }

    private static Span words(String text) {
        var words = new Span(text);
        words.addClassName("words");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private DraftField edit(String text) {
        removeAll();
        if (!about.isEmpty()) {
            add(new Span(about));
        }
        var field = new DraftField(
                DraftPlace.of(question),
                lesson().owner(),
                getTranslation("ask.item.label"),
                getTranslation("learning.summary.questions.hint", PatientQuestion.MAX_LENGTH),
                text);
        var problem = LessonPage.paragraph("", "message");
        field.onTyped(() -> problem.setText(""));
        problem.getElement().setAttribute("role", "status");
        add(
                field,
                problem,
                buttons(
                        new OneTapButton(getTranslation("ask.item.save"), () -> save(field, problem), "quiet"),
                        new OneTapButton(getTranslation("ask.item.cancel"), this::leaveAsItWas, "ask")));
        return field;
    }

    private void save(DraftField field, Paragraph problem) {
        if (field.isTooLong()) {
            problem.setText(field.tooLong());
        } else if (question.passage() == null && TypedText.isBlank(field.value())) {
            problem.setText(getTranslation("learning.summary.questions.empty"));
        } else {
            list.changed(() -> lesson().change(question.id(), field.value()), "ask.item.saved");
        }
    }

    private void leaveAsItWas() {
        list.changed(() -> lesson().keep(DraftPlace.of(question), "", Duration.ZERO), "ask.item.same");
    }

    private void remove() {
        list.takeOff(question);
    }

    private Lesson lesson() {
        return list.lesson();
    }

    /** Enough of it to tell it from the others when it is read out. */
    private String inShort() {
        String whole = (about + " " + question.text()).strip();
        int end = Math.min(whole.length(), 80);
        return end == whole.length()
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, whole.codePointCount(0, end) - 1)) + "\u2026";
    }

    private static Div buttons(OneTapButton... buttons) {
        var row = new Div(buttons);
        row.addClassName("ask-buttons");
        return row;
    }
}
