package app.foreword.learning;

import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a patient sends: for which turn, to which question, and the choice.
 *
 * @param ordinal the turn that the screen showed, from 1
 * @param chosen null for "I'm not sure yet"
 * @param shownIn the language of the screen; null for that of the enrolment, which may have changed on another device
 * @param sureness null where the patient did not say
 */
public record GivenAnswer(
        int ordinal,
        QuestionId question,
        @Nullable OptionId chosen,
        @Nullable Locale shownIn,
        @Nullable Sureness sureness) {

    public GivenAnswer(int ordinal, QuestionId question, @Nullable OptionId chosen) {
        this(ordinal, question, chosen, null, null);
    }

    Locale shownInOr(Locale language) {
        return shownIn == null ? language : shownIn;
    }
}
