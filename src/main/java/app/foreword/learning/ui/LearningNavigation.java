package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Passage;
import app.foreword.content.PassageId;
import app.foreword.content.Section;
import app.foreword.content.SectionId;
import app.foreword.learning.Step;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/** The addresses of a patient's pages. */
public final class LearningNavigation {

    public static final String WELCOME = "lesson";
    static final String CONTENTS = "lesson/contents";
    static final String READ = "lesson/read";
    static final String QUESTION = "lesson/question";
    static final String SUMMARY = "lesson/summary";
    static final String PAUSE = "lesson/pause";

    static final String PREVIEW = "staff/preview";

    private LearningNavigation() {}

    /** Where staff see a version as a patient would, draft or approved; nothing is stored. */
    public static String preview(ModuleVersionId version, Locale language) {
        return PREVIEW + "/" + version.value() + "/" + language.toLanguageTag();
    }

    static String reading(SectionId section) {
        return READ + "/" + section;
    }

    static String question(int ordinal) {
        return QUESTION + "/" + ordinal;
    }

    static String address(Step step) {
        return switch (step) {
            case Step.Read read -> reading(read.section());
            case Step.Ask ask -> question(ask.ordinal());
            case Step.Finished finished -> SUMMARY;
        };
    }

    static void go(Step step) {
        UI.getCurrent().navigate(address(step));
    }

    /** The heading under which a passage stands; its own, or the one before it. */
    static String headingOf(LearningModule module, PassageId passage) {
        String heading = "";
        for (Section section : module.sections()) {
            heading = section.title();
            for (Passage candidate : section.passages()) {
                heading = candidate.heading() == null ? heading : candidate.heading();
                if (candidate.id().equals(passage)) {
                    return heading;
                }
            }
        }
        return heading;
    }
}
