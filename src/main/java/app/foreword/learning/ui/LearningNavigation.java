package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Passage;
import app.foreword.content.PassageId;
import app.foreword.content.Section;
import java.util.Locale;

/** The addresses of lessons. */
public final class LearningNavigation {

    public static final String WELCOME = "lesson";
    static final String RECHECK = "lesson/recheck";
    static final String PAUSE = "lesson/pause";
    static final String COPY = "lesson/copy";

    static final String PREVIEW = "staff/preview";

    private LearningNavigation() {}

    /** Where staff see a version as a patient would, draft or approved; nothing is stored. */
    public static String preview(ModuleVersionId version, Locale language) {
        return PREVIEW + "/" + version.value() + "/" + language.toLanguageTag();
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
