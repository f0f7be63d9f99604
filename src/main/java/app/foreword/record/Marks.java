package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.content.OptionId;
import app.foreword.content.QuestionId;
import app.foreword.learning.Keys;
import java.util.Optional;

/** Which answers to one version are right now. What they were when they were given is stored with each. */
record Marks(LearningModule module, Keys keys) {

    /** Whether any key of the version was corrected. */
    boolean corrected() {
        return !keys.corrected().isEmpty();
    }

    /**
     * @param chosen empty for "not sure yet"
     * @param asAnswered what was said when it was answered
     */
    boolean rightNow(QuestionId question, Optional<OptionId> chosen, boolean asAnswered) {
        return keys.of(question).map(key -> key.accepts(chosen.orElse(null))).orElse(asAnswered);
    }
}
