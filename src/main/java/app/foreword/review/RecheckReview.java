package app.foreword.review;

import app.foreword.content.Concept;
import app.foreword.learning.Recheck;
import app.foreword.learning.RecheckStatus;
import java.util.List;

/**
 * A re-check as staff look at it, apart from the first round.
 *
 * @param ideas all that it asks, in its order
 * @param answers by ordinal, each in the language in which it was given
 * @param needsTalk whether something was missed again that nobody has talked about
 */
public record RecheckReview(
        Recheck recheck,
        RecheckStatus status,
        List<Concept> ideas,
        List<AnsweredQuestion> answers,
        boolean needsTalk) {}
