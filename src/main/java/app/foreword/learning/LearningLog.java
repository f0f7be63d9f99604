package app.foreword.learning;

import app.foreword.content.SectionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that decides where a patient is.
 *
 * @param answers by ordinal
 * @param opened sections whose reading was opened
 * @param read sections whose reading is finished
 * @param readingTimes from opening to finishing; nothing about where a patient is follows from them
 */
public record LearningLog(
        List<Answer> answers, Set<SectionId> opened, Set<SectionId> read, Map<SectionId, Duration> readingTimes) {

    public static final LearningLog EMPTY = new LearningLog(List.of(), Set.of(), Set.of());

    /** Where no times are known. */
    public LearningLog(List<Answer> answers, Set<SectionId> opened, Set<SectionId> read) {
        this(answers, opened, read, Map.of());
    }

    static LearningLog of(List<Answer> answers, Map<SectionId, Instant> opened, Map<SectionId, Instant> read) {
        var times = opened.keySet().stream()
                .filter(read::containsKey)
                .collect(Collectors.toUnmodifiableMap(
                        section -> section, section -> Duration.between(opened.get(section), read.get(section))));
        return new LearningLog(answers, Set.copyOf(opened.keySet()), Set.copyOf(read.keySet()), times);
    }

    /** The ordinal that the next answer gets. */
    public int nextOrdinal() {
        return answers.size() + 1;
    }

    LearningLog with(Answer answer) {
        return new LearningLog(
                Stream.concat(answers.stream(), Stream.of(answer)).toList(), opened, read, readingTimes);
    }

    LearningLog withOpened(SectionId section) {
        return new LearningLog(answers, with(opened, section), read, readingTimes);
    }

    LearningLog withRead(SectionId section) {
        return new LearningLog(answers, opened, with(read, section), readingTimes);
    }

    private static Set<SectionId> with(Set<SectionId> sections, SectionId another) {
        return Stream.concat(sections.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet());
    }
}
