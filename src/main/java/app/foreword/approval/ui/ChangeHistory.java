package app.foreword.approval.ui;

import app.foreword.approval.DecidedChanges;
import app.foreword.content.ConceptId;
import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;

/** What was said at each approval of the ideas that differ from the version before. */
class ChangeHistory extends Div {

    private final transient Modules modules;
    private final Dates dates;

    ChangeHistory(Modules modules, Dates dates) {
        this.modules = modules;
        this.dates = dates;
        addClassName("history");
    }

    void show(List<DecidedChanges> decided, LearningModule module) {
        removeAll();
        decided.forEach(each -> add(entry(each, module)));
    }

    private Div entry(DecidedChanges decided, LearningModule module) {
        String base =
                modules.find(decided.base()).map(PublishedVersion::version).orElse("");
        var list = new UnorderedList();
        add(list, "fairness.change.history.material", decided.material(), module);
        add(list, "fairness.change.history.notMaterial", decided.notMaterial(), module);
        return new Div(
                new Paragraph(getTranslation("fairness.change.history", base) + " \u00b7 " + dates.day(decided.at())),
                list);
    }

    private void add(UnorderedList list, String key, List<ConceptId> ideas, LearningModule module) {
        if (!ideas.isEmpty()) {
            list.add(new ListItem(getTranslation(
                    key,
                    ideas.stream().map(idea -> module.concept(idea).title()).collect(Collectors.joining(", ")))));
        }
    }
}
