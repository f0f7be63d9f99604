package app.foreword.insight;

import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a first attempt.
 *
 * @param chosen null for "not sure yet"
 * @param right by the key that counts today
 * @param onPaper typed in by staff: its time tells the day, not how long somebody thought
 */
record CourseAnswer(
        QuestionId question,
        ConceptId concept,
        Form form,
        Locale language,
        @Nullable OptionId chosen,
        boolean right,
        boolean sure,
        Instant at,
        boolean onPaper) {}
