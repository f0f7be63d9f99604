package app.foreword.learning;

import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One choice at one time. Never changed or deleted by use.
 *
 * @param ordinal the how-manieth answer of this enrolment, from 1 without gaps
 * @param shown the options in the order in which the patient saw them
 * @param chosenOrNull the option chosen; null for "I'm not sure yet"
 * @param right whether the option chosen was the key of the version answered
 */
public record Answer(
        int ordinal,
        QuestionId question,
        ConceptId concept,
        Form form,
        Locale language,
        List<OptionId> shown,
        @Nullable OptionId chosenOrNull,
        boolean right,
        Instant at) {

    /** @return empty for "I'm not sure yet" */
    public Optional<OptionId> chosen() {
        return Optional.ofNullable(chosenOrNull);
    }
}
