package app.foreword.learning.ui;

import app.foreword.learning.DraftPlace;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Lesson;
import com.vaadin.flow.component.html.NativeDetails;

/** The patient's own questions before the end: one quiet line, open where something typed was not sent. */
class AskFromAnywhere extends NativeDetails {

    AskFromAnywhere(Lesson lesson, LearnerState state) {
        int asked = state.questions().size();
        setSummaryText(asked == 0 ? getTranslation("ask.contents") : getTranslation("ask.contents.count", asked));
        setContent(new OwnQuestionList(lesson, state));
        setOpen(holdsUnsentWords(lesson, state));
        addClassName("quiet-details");
    }

    private static boolean holdsUnsentWords(Lesson lesson, LearnerState state) {
        if (state.closed()) {
            return UnsentWords.of(lesson, state).isPresent();
        }
        var drafts = lesson.drafts();
        return drafts.containsKey(DraftPlace.FREE)
                || state.questions().stream()
                        .anyMatch(question ->
                                OwnQuestionItem.unsent(state, question, drafts).isPresent());
    }
}
