package app.foreword.learning.ui;

import app.foreword.content.LanguageStatus;
import app.foreword.content.LearningModule;
import app.foreword.content.Passage;
import app.foreword.content.Source;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** What stands behind a passage: one quiet line that opens. */
class HowWeKnow extends NativeDetails {

    private HowWeKnow(LearningModule module, List<Source> sources) {
        setSummaryText(getTranslation("learning.read.howWeKnow"));
        addClassName("how-we-know");
        var list = new UnorderedList();
        sources.forEach(source -> list.add(item(module, source)));
        setContent(ModuleWords.of(module, list));
    }

    /** Empty where the passage names no sources. */
    static Optional<HowWeKnow> of(LearningModule module, Passage passage) {
        return Optional.of(module.evidence().sourcesOf(passage))
                .filter(sources -> !sources.isEmpty())
                .map(sources -> new HowWeKnow(module, sources));
    }

    /** Kind and size are kept in the author's language alone; readers of another one have the words in short. */
    private ListItem item(LearningModule module, Source source) {
        var item = new ListItem(LessonPage.paragraph(source.inShort(), "in-short"));
        if (module.status() instanceof LanguageStatus.Original) {
            item.add(LessonPage.paragraph(
                    getTranslation("learning.read.source", source.kind(), source.size()), "study"));
        }
        var citation = LessonPage.paragraph(source.citation(), "citation");
        // it stands as its author wrote it, also inside a list of another language
        citation.getElement().setAttribute("lang", module.evidence().language().toLanguageTag());
        item.add(citation);
        return item;
    }
}
