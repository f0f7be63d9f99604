package app.foreword.learning;

import app.foreword.content.PassageId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a patient wants to ask the care team.
 *
 * @param passage the passage it is about; null for a free question
 * @param text in the patient's words; empty where only a passage was marked
 * @param talkedAbout whether staff have said what came of it; then it stays on the list
 */
public record PatientQuestion(
        PatientQuestionId id, @Nullable PassageId passage, String text, boolean talkedAbout, Instant at) {}
