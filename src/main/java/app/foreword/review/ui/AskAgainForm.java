package app.foreword.review.ui;

import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.review.Reviews;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeSelect;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Which idea is asked again, and why; closed until somebody opens it. */
class AskAgainForm extends NativeDetails {

    private final Entry<NativeSelect> idea =
            new Entry<>("idea-again", getTranslation("fairness.idea.which"), new NativeSelect());
    private List<Concept> shown = List.of();

    /** @param ask takes the idea, null where none was chosen, and the reason; says why it was not done */
    AskAgainForm(BiFunction<@Nullable ConceptId, String, Optional<Refusal>> ask) {
        setSummaryText(getTranslation("fairness.idea"));
        var reason = new TextBox("idea-again-reason", getTranslation("fairness.idea.reason"), Reviews.LONGEST_REASON);
        var button = new NativeButton(getTranslation("fairness.idea.do"));
        button.addClassName("plain");
        button.addClickListener(click -> {
            var refused = ask.apply(idea.value().isEmpty() ? null : new ConceptId(idea.value()), reason.text());
            told(refused, reason);
            if (refused.isEmpty()) {
                reason.clear();
                idea.control().setValue("");
                setOpen(false);
            }
        });
        var what = new Paragraph(getTranslation("fairness.idea.text"));
        what.addClassName("second");
        setContent(new Div(what, idea, reason, button));
    }

    /** What is wrong is said where it is put right. */
    private void told(Optional<Refusal> refused, TextBox reason) {
        idea.clearError();
        reason.show(refused.filter(each -> !each.ofChoice()).map(Refusal::words).orElse(""));
        refused.filter(Refusal::ofChoice).ifPresent(each -> {
            idea.showError(each.words());
            idea.focus();
        });
    }

    /** What was chosen stays while the ideas are the same. */
    void show(List<Concept> ideas, Locale language) {
        if (ideas.equals(shown)) {
            return;
        }
        shown = ideas;
        var titles = new LinkedHashMap<String, String>();
        titles.put("", getTranslation("fairness.idea.choose"));
        ideas.forEach(each -> titles.put(each.id().value(), each.title()));
        idea.control().setChoices(titles);
        idea.with("lang", language.toLanguageTag());
    }
}
