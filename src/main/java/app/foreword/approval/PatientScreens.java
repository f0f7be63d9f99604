package app.foreword.approval;

import java.util.Locale;

/** What patients see around a lesson: buttons, notices, sign-in, letter. */
public interface PatientScreens {

    /** Whether the words that readers of this language get there were translated and not yet read by a reviewer. */
    boolean areDraft(Locale language);
}
