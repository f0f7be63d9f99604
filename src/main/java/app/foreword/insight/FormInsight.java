package app.foreword.insight;

import app.foreword.content.Form;
import java.util.List;
import java.util.Optional;

/**
 * The questions of one form.
 *
 * @param questions in the order in which they are asked
 * @param complete patients who answered all of them, none too fast; only they can be compared over all questions
 * @param reliability KR-20; empty below {@link Evidence#ITEM_ANALYSIS} and outside the first form
 */
public record FormInsight(Form form, List<QuestionInsight> questions, int complete, Optional<Estimate> reliability) {}
