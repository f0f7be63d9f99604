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
 * @param answers of this round, by ordinal
 * @param opened sections whose reading was opened
 * @param read sections whose reading is finished
 * @param readingTimes from opening to finishing; nothing about where a patient is follows from them
 * @param keys what is right; the answers are judged by them already
 */
public record LearningLog(
        List<Answer> answers,
        Set<SectionId> opened,
        Set<SectionId> read,
        Map<SectionId, Duration> readingTimes,
        Round round,
        Keys keys) {

    public static final LearningLog EMPTY = new LearningLog(List.of(), Set.of(), Set.of());

    /** Where no times are known. */
    public LearningLog(List<Answer> answers, Set<SectionId> opened, Set<SectionId> read) {
        this(answers, opened, read, Map.of(), Round.FIRST, Keys.OWN);
    }

    /** @param answers as they are stored */
    static LearningLog of(
            List<Answer> answers,
            Map<SectionId, Instant> opened,
            Map<SectionId, Instant> read,
            Round round,
            Keys keys) {
        var times = opened.keySet().stream()
                .filter(read::containsKey)
                .collect(Collectors.toUnmodifiableMap(
                        section -> section, section -> Duration.between(opened.get(section), read.get(section))));
        return new LearningLog(
                answers.stream().map(keys::judge).toList(),
                Set.copyOf(opened.keySet()),
                Set.copyOf(read.keySet()),
                times,
                round,
                keys);
    }

    /** The ordinal that the next answer gets. */
    public int nextOrdinal() {
        return round.answersBefore() + answers.size() + 1;
    }

    public boolean finished() {
        return round.finished();
    }

    /** As it would count if no key had been corrected. */
    public LearningLog uncorrected() {
        return new LearningLog(
                answers.stream().map(Answer::uncorrected).toList(), opened, read, readingTimes, round, Keys.OWN);
    }

    /** As it would count by other keys. */
    LearningLog under(Keys others) {
        return new LearningLog(
                answers.stream().map(Answer::uncorrected).map(others::judge).toList(),
                opened,
                read,
                readingTimes,
                round,
                others);
    }

    /** Begun by a reading that was opened, or by an answer. */
    boolean begun() {
        return !answers.isEmpty() || !opened.isEmpty();
    }

    LearningLog with(Answer answer) {
        return new LearningLog(
                Stream.concat(answers.stream(), Stream.of(answer)).toList(), opened, read, readingTimes, round, keys);
    }

    LearningLog withOpened(SectionId section) {
        return new LearningLog(answers, with(opened, section), read, readingTimes, round, keys);
    }

    LearningLog withRead(SectionId section) {
        return new LearningLog(answers, opened, with(read, section), readingTimes, round, keys);
    }

    private static Set<SectionId> with(Set<SectionId> sections, SectionId another) {
        return Stream.concat(sections.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet());
    }
}
