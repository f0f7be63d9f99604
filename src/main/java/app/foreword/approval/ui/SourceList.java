package app.foreword.approval.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Source;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Collection;

/** Every source once. The text from which a lesson was made stands apart: it says what is claimed, not that it is true. */
class SourceList extends Section {

    static final String ANCHOR = "sources";

    /** The number that writers give to that text. */
    private static final String DOCUMENT = "S0";

    SourceList(Wording<LearningModule> lesson, Dates dates) {
        addClassName("sources");
        var title = new H2(getTranslation("approval.evidence.sources"));
        title.setId(ANCHOR);
        add(title);
        Collection<Source> sources = lesson.own().evidence().sources().values();
        sources.stream()
                .filter(source -> !isDocument(source))
                .forEach(source -> add(new SourceCard(source, lesson, dates)));
        sources.stream()
                .filter(SourceList::isDocument)
                .forEach(source -> add(
                        new H3(getTranslation("approval.evidence.document")),
                        new Paragraph(getTranslation("approval.evidence.document.lead")),
                        new SourceCard(source, lesson, dates)));
    }

    static boolean isDocument(Source source) {
        return source.id().equals(DOCUMENT);
    }
}
