package app.foreword.review.ui;

import app.foreword.content.Option;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.learning.CorrectionEffect;
import app.foreword.learning.CorrectionRefused;
import app.foreword.learning.KeyCorrections;
import app.foreword.learning.NewCorrection;
import app.foreword.shell.form.ErrorText;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import app.foreword.shell.form.Tick;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which options are right. First it tells what that changes; only what was told is then done. */
class CorrectKeyForm extends NativeForm {

    private final transient KeysAddress address;
    private final transient Question question;
    private final transient KeyCorrections corrections;
    private final transient IntConsumer done;
    private final Map<OptionId, Tick> ticks = new LinkedHashMap<>();
    private final Tick atFault = new Tick("at-fault", getTranslation("fairness.key.atFault"));
    private final TextBox reason =
            new TextBox("correction-reason", getTranslation("fairness.key.reason"), KeyCorrections.LONGEST_REASON);
    private final ErrorText problem = new ErrorText();
    private final Div effect = new Div();
    private transient @Nullable NewCorrection told;

    /** @param done takes how many results have other numbers now */
    CorrectKeyForm(KeysAddress address, Question question, KeyCorrections corrections, IntConsumer done) {
        this.address = address;
        this.question = question;
        this.corrections = corrections;
        this.done = done;
        var right = new FieldSet();
        for (Option option : question.options()) {
            var tick = new Tick("right-" + option.id().value(), option.text());
            tick.getElement().setAttribute("lang", address.language().toLanguageTag());
            ticks.put(option.id(), tick);
            right.add(tick);
        }
        // after the content, which would push it out
        right.setLegendText(getTranslation("fairness.key.right"));
        var show = new SubmitButton(getTranslation("fairness.key.show"));
        effect.addClassName("effect");
        effect.getElement().setAttribute("role", "status");
        addClassName("correct-key");
        add(right, atFault, reason, problem, show, effect);
        onSubmit(this::tell);
    }

    private void tell() {
        var typed = typed();
        attempt(() -> show(typed, corrections.effect(typed)));
    }

    private void show(NewCorrection typed, CorrectionEffect found) {
        told = typed;
        var confirm = new NativeButton(getTranslation("fairness.key.do"), click -> correct());
        confirm.addClassName("plain");
        confirm.getElement().setAttribute("type", "button");
        effect.add(
                new Paragraph(getTranslation(
                        "fairness.key.effect",
                        found.results(),
                        found.patients(),
                        found.versions().size())),
                new Paragraph(getTranslation("fairness.key.effect.kept")),
                confirm);
        confirm.focus();
    }

    /** What was changed in the form since is not done: it was not told what it does. */
    private void correct() {
        var typed = typed();
        if (typed.equals(told)) {
            attempt(() -> done.accept(corrections.correct(typed)));
        } else {
            tell();
        }
    }

    private void attempt(Runnable action) {
        effect.removeAll();
        problem.clear();
        reason.show("");
        try {
            action.run();
        } catch (CorrectionRefused refused) {
            String words = getTranslation("fairness.key.refused." + refused.reason(), KeyCorrections.LONGEST_REASON);
            switch (refused.reason()) {
                case REASON_MISSING, REASON_LONG -> reason.show(words);
                case NOTHING_RIGHT, SAME -> {
                    problem.setText(words);
                    ticks.values().iterator().next().focus();
                }
            }
        }
    }

    private NewCorrection typed() {
        var right = ticks.entrySet().stream()
                .filter(tick -> tick.getValue().isSet())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new NewCorrection(address.version(), question.id(), right, atFault.isSet(), reason.text());
    }
}
