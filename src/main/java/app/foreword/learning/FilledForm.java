package app.foreword.learning;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.QuestionId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper form as it was typed in.
 *
 * @param version whose pages they are
 * @param language of the form
 * @param filledOn the day on which the patient filled it in; null where it was not typed
 * @param replies by question; one that is missing here was not typed
 */
public record FilledForm(
        ModuleVersionId version, Locale language, @Nullable LocalDate filledOn, Map<QuestionId, PaperReply> replies) {}
