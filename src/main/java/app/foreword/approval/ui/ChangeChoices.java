package app.foreword.approval.ui;

import app.foreword.approval.ConceptChange;
import app.foreword.approval.VersionChanges;
import app.foreword.content.ConceptId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What has changed since the version before: for each idea the approver says whether it is asked again. */
class ChangeChoices extends Div {

    private final Map<ConceptId, ChangeChoice> choices = new LinkedHashMap<>();

    ChangeChoices(VersionChanges changes, Locale language) {
        addClassName("concept-changes");
        String base = changes.base().version();
        add(new H3(getTranslation("fairness.change.title", base)));
        if (changes.changed().isEmpty()) {
            add(new Paragraph(getTranslation("fairness.change.none", base)));
            return;
        }
        add(new Paragraph(getTranslation("fairness.change.lead")));
        for (ConceptChange change : changes.changed()) {
            var choice = new ChangeChoice(change, language);
            choices.put(change.concept(), choice);
            add(choice);
        }
        if (!changes.unchanged().isEmpty()) {
            var same = new Paragraph(getTranslation(
                    "fairness.change.same", changes.unchanged().stream().collect(Collectors.joining(", "))));
            same.addClassName("second");
            add(same);
        }
    }

    /** Without those that were not decided. */
    Map<ConceptId, Boolean> decided() {
        var decided = new LinkedHashMap<ConceptId, Boolean>();
        choices.forEach((idea, choice) -> choice.material().ifPresent(material -> decided.put(idea, material)));
        return decided;
    }

    void clearErrors() {
        choices.values().forEach(ChangeChoice::clearError);
    }

    void showMissing(ConceptId idea) {
        var choice = choices.get(idea);
        if (choice != null) {
            choice.showMissing();
        }
    }

    /** Whether any was missing. */
    boolean focusFirstWrong() {
        var wrong = choices.values().stream().filter(ChangeChoice::isWrong).findFirst();
        wrong.ifPresent(ChangeChoice::focus);
        return wrong.isPresent();
    }
}
