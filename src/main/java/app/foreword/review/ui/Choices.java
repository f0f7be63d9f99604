package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.Option;
import app.foreword.review.AnsweredQuestion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a patient chose, in the words of the screen. */
final class Choices {

    private Choices() {}

    /** The option chosen and, after a miss, the wrong idea that it stands for. */
    static Component chosen(AnsweredQuestion answered, When when) {
        var language = answered.answer().language();
        var what = new Span(mark(answered) + " ");
        what.add(answered.chosen()
                .map(option -> Quotation.in("review.quoted", language, option.text()))
                .orElseGet(() -> new Span(translate("review.notSure"))));
        var chosen = new Div(what);
        CorrectionWords.of(answered, when).ifPresent(chosen::add);
        answered.chosen()
                .filter(option -> !answered.answer().right())
                .map(Option::misconception)
                .ifPresent(misconception -> {
                    var idea = Quotation.in("review.misconception", language, misconception);
                    idea.addClassName("second");
                    chosen.add(idea);
                });
        answered.answer().sureness().ifPresent(sureness -> {
            var said = remark("ask.staff.sureness." + sureness);
            said.setClassName("sure", answered.answer().sureAndWrong());
            chosen.add(said);
        });
        chosen.addClassName("chosen");
        return chosen;
    }

    private static Span remark(String key) {
        var remark = new Span(translate(key));
        remark.addClassName("second");
        return remark;
    }

    private static String mark(AnsweredQuestion answered) {
        return translate(answered.answer().right() ? "review.mark.right" : "review.mark.missed");
    }
}
