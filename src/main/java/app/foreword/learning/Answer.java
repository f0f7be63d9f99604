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
 * @param right whether it counts as right now
 * @param surenessOrNull how sure the patient was; null where it was not asked or not said
 * @param origin on a screen, or on paper
 * @param asAnswered whether it was right when it was given, as the patient was told and as it is stored
 * @param keyOrNull the corrected key by which it counts; null where the question's own key does
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
        Instant at,
        @Nullable Sureness surenessOrNull,
        AnswerOrigin origin,
        boolean asAnswered,
        @Nullable CorrectedKey keyOrNull) {

    /** As it was given. */
    public Answer(
            int ordinal,
            QuestionId question,
            ConceptId concept,
            Form form,
            Locale language,
            List<OptionId> shown,
            @Nullable OptionId chosenOrNull,
            boolean right,
            Instant at,
            @Nullable Sureness surenessOrNull,
            AnswerOrigin origin) {
        this(
                ordinal,
                question,
                concept,
                form,
                language,
                shown,
                chosenOrNull,
                right,
                at,
                surenessOrNull,
                origin,
                right,
                null);
    }

    /** As it was given on a screen. */
    public Answer(
            int ordinal,
            QuestionId question,
            ConceptId concept,
            Form form,
            Locale language,
            List<OptionId> shown,
            @Nullable OptionId chosenOrNull,
            boolean right,
            Instant at,
            @Nullable Sureness surenessOrNull) {
        this(
                ordinal,
                question,
                concept,
                form,
                language,
                shown,
                chosenOrNull,
                right,
                at,
                surenessOrNull,
                AnswerOrigin.SCREEN);
    }

    public Answer(
            int ordinal,
            QuestionId question,
            ConceptId concept,
            Form form,
            Locale language,
            List<OptionId> shown,
            @Nullable OptionId chosenOrNull,
            boolean right,
            Instant at) {
        this(ordinal, question, concept, form, language, shown, chosenOrNull, right, at, null);
    }

    /** @return empty for "I'm not sure yet" */
    public Optional<OptionId> chosen() {
        return Optional.ofNullable(chosenOrNull);
    }

    public Optional<Sureness> sureness() {
        return Optional.ofNullable(surenessOrNull);
    }

    public Optional<CorrectedKey> correctedKey() {
        return Optional.ofNullable(keyOrNull);
    }

    /** Whether a correction of the key has changed what it counts as. */
    public boolean countsOtherwise() {
        return right != asAnswered;
    }

    /** As it counts by a corrected key. */
    Answer under(CorrectedKey key) {
        return with(key.accepts(chosenOrNull), key);
    }

    /** As if no key had ever been corrected since. */
    Answer uncorrected() {
        return with(asAnswered, null);
    }

    private Answer with(boolean counts, @Nullable CorrectedKey key) {
        return new Answer(
                ordinal,
                question,
                concept,
                form,
                language,
                shown,
                chosenOrNull,
                counts,
                at,
                surenessOrNull,
                origin,
                asAnswered,
                key);
    }

    /** A wrong idea held firmly: the patient will not ask about it by themselves. */
    public boolean sureAndWrong() {
        return !right && surenessOrNull == Sureness.SURE;
    }

    public boolean onPaper() {
        return origin == AnswerOrigin.PAPER;
    }

    /** A miss on paper is not asked a second time: the talk comes instead. */
    boolean awaitsSecondTry() {
        return form == Form.A && !right && !onPaper();
    }
}
