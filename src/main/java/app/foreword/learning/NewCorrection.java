package app.foreword.learning;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import java.util.Set;

/**
 * What an approver enters about a key, as typed: nothing in it has been checked yet.
 *
 * @param right the options ticked as right
 * @param atFault whether the question was at fault, so that every answer counts as right
 */
public record NewCorrection(
        ModuleVersionId from, QuestionId question, Set<OptionId> right, boolean atFault, String reason) {

    /** As it is stored. */
    Set<OptionId> accepted() {
        return atFault ? Set.of() : right;
    }
}
