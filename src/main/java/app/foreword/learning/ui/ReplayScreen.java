package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Question;
import app.foreword.learning.Answer;
import app.foreword.learning.Replay;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;

/** The screen of an answer, made from the parts that the patient saw. Nothing in it can be chosen, and nothing is kept. */
class ReplayScreen extends Div {

    ReplayScreen(Replay replay) {
        var module = replay.module();
        var question = replay.question();
        var answer = replay.answer();
        addClassNames("patient", "replayed");
        if (!replay.isRecheck()) {
            add(new HowFar(replay.state(), module.sectionOf(question.concept())));
        }
        add(LessonPage.paragraph(kicker(replay), "kicker"), options(module, question, answer));
        if (module.settings().asksHowSure()) {
            var sureness = new SurenessGroup();
            sureness.showSaid(answer.sureness());
            add(sureness);
        }
        var feedback = new Feedback();
        feedback.show(replay.state(), question, answer, "\u2713 " + getTranslation("learning.saved") + ".");
        add(notSure(answer), feedback);
    }

    private String kicker(Replay replay) {
        return replay.isRecheck()
                ? getTranslation("recheck.question.kicker", replay.answer().ordinal(), replay.ideas())
                : QuestionKicker.of(replay.module(), replay.question());
    }

    private static OptionGroup options(LearningModule module, Question question, Answer answer) {
        var stem = TermWords.inStem(module, question, new H2(question.stem()));
        var options = new OptionGroup(module, question, answer.shown(), stem);
        options.showAnswer(answer);
        return options;
    }

    private NativeButton notSure(Answer answer) {
        String words = getTranslation("learning.question.notSure");
        boolean chosen = answer.chosen().isEmpty();
        var button =
                new NativeButton(chosen ? words + " \u00b7 " + getTranslation("learning.question.markChosen") : words);
        button.addClassName("quiet");
        button.setClassName("chosen", chosen);
        button.setEnabled(false);
        return button;
    }
}
