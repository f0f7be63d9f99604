package app.foreword.learning.ui;

import app.foreword.content.Form;
import app.foreword.content.Option;
import app.foreword.content.Passage;
import app.foreword.content.Question;
import app.foreword.learning.Answer;
import app.foreword.learning.CorrectedKey;
import app.foreword.learning.LearnerState;
import app.foreword.shell.CrisisLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/**
 * After an answer: right or not in words and shape, and the right idea. Then why it is right; or, after a miss, what is
 * not so about the thought chosen, and the idea in other words. Where the key was corrected, the words of the question are
 * those of the wrong key: they are left out, and a neutral sentence stands instead.
 */
class Feedback extends Div {

    private final Div box = new Div();
    private final Div said = new Div();
    private final Paragraph saved = words("", "saved");

    /** Empty and there from the start: a screen reader says what comes into a place that it knows. */
    Feedback() {
        said.getElement().setAttribute("role", "status");
        saved.getElement().setAttribute("role", "status");
        box.add(said);
        add(box, saved);
    }

    /**
     * Said aloud is the verdict, the right idea and what became of the answer; the rest is there to be read.
     *
     * @param becameOfIt whether the answer is saved
     */
    void show(LearnerState state, Question question, Answer answer, String becameOfIt) {
        box.addClassNames("say", answer.right() ? "good" : "warm");
        var corrected = answer.correctedKey().filter(key -> key.differsFrom(question));
        if (corrected.isPresent()) {
            showCorrected(state, question, answer, corrected.get());
        } else {
            showAsWritten(state, question, answer);
        }
        saved.setText(becameOfIt + comesNext(answer));
    }

    /** What is right is marked among the options, where one is. */
    private void showCorrected(LearnerState state, Question question, Answer answer, CorrectedKey key) {
        if (key.atFault()) {
            said.add(
                    words(getTranslation("fairness.question.thanks"), "verdict"),
                    words(getTranslation("fairness.question.atFault"), "right-idea"));
            return;
        }
        said.add(words(verdict(answer), "verdict"), words(getTranslation("fairness.question.corrected"), "right-idea"));
        if (!answer.right()) {
            reteach(state, question, answer);
        }
    }

    private void showAsWritten(LearnerState state, Question question, Answer answer) {
        said.add(words(verdict(answer), "verdict"), told(state, question.rightIdea(), "right-idea"));
        // of the option chosen, the key or another: the key's own words speak to those who chose it
        answer.chosen()
                .flatMap(question::option)
                .map(Option::feedback)
                .filter(text -> !text.equals(question.rightIdea()))
                .ifPresent(text -> box.add(told(state, text, answer.right() ? "why" : "why-not")));
        if (!answer.right()) {
            reteach(state, question, answer);
        }
    }

    private void reteach(LearnerState state, Question question, Answer answer) {
        String inOtherWords = state.module().concept(question.concept()).inOtherWords();
        if (answer.form() == Form.A) {
            box.add(inOtherWords(state, inOtherWords), passage(state, question));
        } else {
            // these words did not help the first time: now the passage comes first, and open
            box.add(words(getTranslation("ask.again"), "label"));
            var passage = passage(state, question);
            passage.setOpen(true);
            var same = new NativeDetails(
                    getTranslation("learning.question.inOtherWords"), told(state, inOtherWords, "words"));
            box.add(passage, same);
        }
    }

    private Div inOtherWords(LearnerState state, String words) {
        var again =
                new Div(words(getTranslation("learning.question.inOtherWords"), "label"), told(state, words, "words"));
        again.addClassName("again");
        return again;
    }

    private NativeDetails passage(LearnerState state, Question question) {
        Passage passage = state.module().passage(question.passage());
        var words = new Div(new PassageWords(state.module(), passage));
        HowWeKnow.of(state.module(), passage).ifPresent(words::add);
        if (CrisisPassage.is(passage)) {
            words.add(new CrisisLine());
        }
        return new NativeDetails(getTranslation("learning.question.readAgain"), words);
    }

    private String verdict(Answer answer) {
        if (answer.right()) {
            return getTranslation("learning.question.right");
        }
        return getTranslation(answer.chosen().isPresent() ? "learning.question.miss" : "learning.question.unsure");
    }

    private String comesNext(Answer answer) {
        if (answer.right()) {
            return "";
        }
        return " " + getTranslation(answer.form() == Form.A ? "learning.question.again" : "learning.question.talk");
    }

    private static Paragraph told(LearnerState state, String text, String className) {
        return TermWords.in(state.module(), words(text, className));
    }

    private static Paragraph words(String text, String className) {
        return LessonPage.paragraph(text, className);
    }
}
