package app.foreword.approval;

import app.foreword.content.LanguageStatus;
import java.util.EnumSet;
import java.util.Set;

/** What an approver says to have done and looked at. No program can tell these, so a person answers for each. */
public enum Confirmation {
    LESSON_READ,
    REPORT_READ,
    ONE_BEST_ANSWER,
    WORTH_KNOWING,
    REAL_MISCONCEPTIONS,
    NO_HARM,
    NEEDS_READING,
    TONE,
    HEDGES,
    FEEDBACK,
    SAME_IDEA,
    /** Only for a translation. */
    TRANSLATION_FAITHFUL;

    /** What is asked for a language of that status. */
    public static Set<Confirmation> askedFor(LanguageStatus status) {
        var asked = EnumSet.allOf(Confirmation.class);
        if (status instanceof LanguageStatus.Original) {
            asked.remove(TRANSLATION_FAITHFUL);
        }
        return asked;
    }

    /** Done before the list of things to look at. */
    public boolean isReading() {
        return this == LESSON_READ || this == REPORT_READ;
    }
}
