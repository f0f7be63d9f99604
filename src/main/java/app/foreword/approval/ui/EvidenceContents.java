package app.foreword.approval.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Section;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/** What stands on the page of the evidence: the sections with their ideas, and the sources. */
class EvidenceContents extends Nav {

    private final LearningModule module;
    private final SourceLinks links;

    EvidenceContents(LearningModule module, SourceLinks links) {
        this.module = module;
        this.links = links;
        addClassName("contents");
        getElement().setAttribute("aria-label", getTranslation("approval.evidence.contents"));
        var list = new OrderedList(item(LessonEnds.BEGINNING, getTranslation("approval.evidence.beginning")));
        module.sections().forEach(section -> list.add(section(section)));
        list.add(
                item(LessonEnds.END, getTranslation("approval.evidence.end")),
                item(SourceList.ANCHOR, getTranslation("approval.evidence.sources")));
        var sources = new OrderedList();
        module.evidence().sources().values().forEach(source -> sources.add(new ListItem(links.to(source))));
        list.add(new ListItem(sources));
        add(new H2(getTranslation("approval.evidence.contents")), list);
    }

    private ListItem section(Section section) {
        var ideas = new OrderedList();
        section.concepts()
                .forEach(concept -> ideas.add(new ListItem(
                        ApprovalWords.in(module.language(), link(SectionEvidence.anchor(concept), concept.title())))));
        return new ListItem(
                ApprovalWords.in(module.language(), link(SectionEvidence.anchor(section), section.title())), ideas);
    }

    private ListItem item(String anchor, String words) {
        return new ListItem(link(anchor, words));
    }

    private Anchor link(String anchor, String words) {
        return new Anchor(links.page() + "#" + anchor, words);
    }
}
