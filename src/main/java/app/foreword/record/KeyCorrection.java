package app.foreword.record;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * That the key of a question was found wrong.
 *
 * @param from the version from which on it counts
 * @param rightOptions what is right instead; empty where the question was at fault, so that every answer counts as right
 */
record KeyCorrection(
        ModuleVersionId from, QuestionId question, Set<OptionId> rightOptions, String reason, String by, Instant at) {

    boolean makesRight(Optional<OptionId> chosen) {
        return rightOptions.isEmpty() || chosen.filter(rightOptions::contains).isPresent();
    }
}
