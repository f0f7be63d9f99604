package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Passage;
import app.foreword.content.Source;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind a passage: one quiet line that opens to each source in short. Kind, size and citation are in the
 * words of researchers, for staff, who have the evidence page.
 */
class HowWeKnow extends NativeDetails {

    /** The text that the module was written from: it says where the lesson began, so it comes after what was found. */
    private static final String SOURCE_DOCUMENT = "S0";

    private HowWeKnow(LearningModule module, Passage passage, List<String> lines) {
        setSummaryText(getTranslation("learning.read.howWeKnow"));
        // most passages have one: said with what it is about, as it is found in a list of them, too
        getSummary()
                .getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "learning.read.howWeKnow.label", LearningNavigation.nameOf(module, passage.id())));
        addClassName("how-we-know");
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        setContent(ModuleWords.of(module, list));
    }

    /** Empty where the passage names no sources, and where nothing may stand between a reader and the crisis line. */
    static Optional<HowWeKnow> of(LearningModule module, Passage passage) {
        if (CrisisPassage.is(passage)) {
            return Optional.empty();
        }
        return Optional.of(lines(module, passage))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new HowWeKnow(module, passage, lines));
    }

    private static List<String> lines(LearningModule module, Passage passage) {
        return module.evidence().sourcesOf(passage).stream()
                .sorted(Comparator.comparing(source -> source.id().equals(SOURCE_DOCUMENT)))
                .map(Source::inShort)
                .distinct()
                .toList();
    }
}
