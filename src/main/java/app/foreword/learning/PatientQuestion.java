package app.foreword.learning;

import app.foreword.content.PassageId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a patient wants to ask the care team.
 *
 * @param passage the passage it is about; null for a free question
 * @param text in the patient's words; empty where only a passage was marked
 * @param talkedAbout whether staff have said what came of it; then it stays on the list as it is
 * @param changedAt when its words were changed last; the same as {@code at} where they never were
 */
public record PatientQuestion(
        PatientQuestionId id,
        @Nullable PassageId passage,
        String text,
        boolean talkedAbout,
        Instant at,
        Instant changedAt) {

    /** The longest question, in letters as people count them; screens tell it before it is reached. */
    public static final int MAX_LENGTH = 2000;

    public boolean changed() {
        return changedAt.isAfter(at);
    }

    boolean isAbout(PassageId wanted) {
        return wanted.equals(passage);
    }

    /**
     * The words as they are kept; empty where nobody would see anything of them.
     *
     * @throws IllegalArgumentException where there are too many
     */
    static String checked(String text) {
        String words = TypedText.isBlank(text) ? "" : TypedText.cleaned(text).strip();
        if (text.length() > TypedText.MOST_KEPT || lettersOver(words) > 0) {
            throw new IllegalArgumentException("A question has at most %d letters".formatted(MAX_LENGTH));
        }
        return words;
    }

    /** How many letters of a text are too many, 0 where none is. */
    public static int lettersOver(String text) {
        String words = text.strip();
        // a letter is at least one character, so a short text need not be counted
        return words.length() <= MAX_LENGTH ? 0 : Math.max(0, TypedText.letters(words) - MAX_LENGTH);
    }
}
