package app.foreword.learning;

import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * What a patient sends: for which turn, to which question, and the choice.
 *
 * @param ordinal the turn that the screen showed, from 1
 * @param chosen null for "I'm not sure yet"
 */
public record GivenAnswer(
        int ordinal, QuestionId question, @Nullable OptionId chosen) {}
