package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.content.Passage;
import app.foreword.content.PassageId;
import app.foreword.content.Section;

/** Under which heading a passage stands: its own, or the one before it. */
final class Headings {

    private Headings() {}

    static String of(LearningModule module, PassageId passage) {
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
