package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Passage;
import app.foreword.content.PassageId;
import app.foreword.content.Section;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.RecheckId;
import java.util.Locale;

/** The addresses of lessons. */
public final class LearningNavigation {

    public static final String WELCOME = "lesson";
    static final String RECHECK = "lesson/recheck";
    static final String PAUSE = "lesson/pause";
    static final String COPY = "lesson/copy";

    static final String PREVIEW = "staff/preview";

    static final String ENROLMENT = "enrolment";
    static final String ORDINAL = "ordinal";
    static final String RECHECK_ID = "recheck";
    private static final String PATIENT = "staff/enrolments/";
    private static final String OF_ENROLMENT = PATIENT + ":" + ENROLMENT + "([0-9]{1,18})";
    private static final String OF_ANSWER = "/answers/:" + ORDINAL + "([0-9]{1,4})";
    static final String REPLAY = OF_ENROLMENT + OF_ANSWER;
    static final String RECHECK_REPLAY = OF_ENROLMENT + "/rechecks/:" + RECHECK_ID + "([0-9]{1,18})" + OF_ANSWER;

    private LearningNavigation() {}

    /** Where staff see a version as a patient would, draft or approved; nothing is stored. */
    public static String preview(ModuleVersionId version, Locale language) {
        return PREVIEW + "/" + version.value() + "/" + language.toLanguageTag();
    }

    /** Where staff see the screen of an answer as the patient saw it. */
    public static String replay(EnrolmentId enrolment, int ordinal) {
        return patient(enrolment) + "/answers/" + ordinal;
    }

    /** The same of an answer in a re-check. */
    public static String replay(EnrolmentId enrolment, RecheckId recheck, int ordinal) {
        return patient(enrolment) + "/rechecks/" + recheck.value() + "/answers/" + ordinal;
    }

    /** The page of the patient, from which one comes to a replay. */
    static String patient(EnrolmentId enrolment) {
        return PATIENT + enrolment.value();
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

    /**
     * What a button that belongs to a passage is called by: its heading, and from the second passage under a heading on
     * the number, so that a list of all buttons on the page tells them apart.
     */
    static String nameOf(LearningModule module, PassageId passage) {
        String heading = headingOf(module, passage);
        int number = 0;
        for (Section section : module.sections()) {
            for (Passage candidate : section.passages()) {
                number = candidate.heading() == null ? number + 1 : 1;
                if (candidate.id().equals(passage)) {
                    return number > 1 ? heading + " (" + number + ")" : heading;
                }
            }
            number = 0;
        }
        return heading;
    }
}
