package app.foreword.record.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Option;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import app.foreword.learning.PaperForm.Item;
import app.foreword.learning.PaperReply;
import app.foreword.shell.form.Radios;
import com.vaadin.flow.component.Composite;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One question of the form, in the order of the form: what is ticked there, or that nothing is. */
class PaperQuestion extends Composite<Radios> {

    private static final String NOT_SURE = "not-sure";
    private static final String BLANK = "blank";
    private static final String OPTION = "option-";

    private final transient Item item;
    private final Radios radios;

    PaperQuestion(LearningModule module, Item item) {
        this.item = item;
        Map<String, String> choices = new LinkedHashMap<>();
        item.options()
                .forEach(id -> choices.put(
                        OPTION + id.value(),
                        item.question().option(id).map(Option::text).orElseThrow()));
        choices.put(NOT_SURE, getTranslation("paper.enter.notSure"));
        choices.put(BLANK, getTranslation("paper.enter.blank"));
        radios = new Radios(
                "question-" + item.number(),
                getTranslation(
                        "paper.enter.question", item.number(), item.question().stem()),
                choices);
        String language = module.language().toLanguageTag();
        radios.getLegend().getElement().setAttribute("lang", language);
        item.options().forEach(id -> radios.speak(OPTION + id.value(), language));
    }

    @Override
    protected Radios initContent() {
        return radios;
    }

    QuestionId question() {
        return item.question().id();
    }

    /** Empty where nothing was said of it. */
    Optional<PaperReply> reply() {
        return radios.value().map(value -> switch (value) {
            case NOT_SURE -> new PaperReply.NotSure();
            case BLANK -> new PaperReply.LeftBlank();
            default -> new PaperReply.Ticked(new OptionId(value.substring(OPTION.length())));
        });
    }

    void show(PaperReply reply) {
        radios.choose(
                switch (reply) {
                    case PaperReply.Ticked(OptionId option) -> OPTION + option.value();
                    case PaperReply.NotSure ignored -> NOT_SURE;
                    case PaperReply.LeftBlank ignored -> BLANK;
                });
    }

    void showMissing() {
        radios.showError(getTranslation("paper.refused.untold.one"));
    }

    void clearError() {
        radios.clearError();
    }

    void focus() {
        radios.focus();
    }
}
