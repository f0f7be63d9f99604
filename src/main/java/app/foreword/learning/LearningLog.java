package app.foreword.learning;

import app.foreword.content.SectionId;
import java.util.List;
import java.util.Set;

/**
 * All that decides where a patient is.
 *
 * @param answers by ordinal
 * @param opened sections whose reading was opened
 * @param read sections whose reading is finished
 */
public record LearningLog(List<Answer> answers, Set<SectionId> opened, Set<SectionId> read) {

    public static final LearningLog EMPTY = new LearningLog(List.of(), Set.of(), Set.of());

    /** The ordinal that the next answer gets. */
    public int nextOrdinal() {
        return answers.size() + 1;
    }
}
