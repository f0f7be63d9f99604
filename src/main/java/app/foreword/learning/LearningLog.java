package app.foreword.learning;

import app.foreword.content.SectionId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    LearningLog with(Answer answer) {
        return new LearningLog(
                Stream.concat(answers.stream(), Stream.of(answer)).toList(), opened, read);
    }

    LearningLog withOpened(SectionId section) {
        return new LearningLog(answers, with(opened, section), read);
    }

    LearningLog withRead(SectionId section) {
        return new LearningLog(answers, opened, with(read, section));
    }

    private static Set<SectionId> with(Set<SectionId> sections, SectionId another) {
        return Stream.concat(sections.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet());
    }
}
