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
        PatientQuestionId id, @Nullable PassageId passage, String text, boolean talkedAbout, Instant at) {

    /** The longest question, in characters; screens tell it before it is reached. */
    public static final int MAX_LENGTH = 2000;

    /**
     * The words as they are kept.
     *
     * @throws IllegalArgumentException where there are too many
     */
    static String checked(String text) {
        String words = text.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]", "").strip();
        if (words.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A question has at most %d characters".formatted(MAX_LENGTH));
        }
        return words;
    }
}
