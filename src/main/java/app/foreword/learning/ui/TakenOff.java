package app.foreword.learning.ui;

import app.foreword.learning.DraftPlace;
import app.foreword.learning.Lesson;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.PatientQuestionId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was just taken off the list, to be put back as it was by whoever tapped too soon.
 *
 * @param unsent what was typed about it and not sent, which goes with it
 */
record TakenOff(List<PatientQuestionId> questions, Map<DraftPlace, String> unsent) {

    /** To be asked before they go. */
    static TakenOff of(Lesson lesson, List<PatientQuestion> questions) {
        var drafts = lesson.drafts();
        return new TakenOff(
                questions.stream().map(PatientQuestion::id).toList(),
                questions.stream()
                        .map(DraftPlace::of)
                        .filter(drafts::containsKey)
                        .distinct()
                        .collect(Collectors.toMap(place -> place, drafts::get)));
    }

    void putBack(Lesson lesson) {
        questions.forEach(lesson::putBack);
        unsent.forEach((place, words) -> lesson.keep(place, words, Duration.ZERO));
    }
}
