package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.learning.Answer;
import app.foreword.learning.CorrectedKey;
import app.foreword.learning.LearnerState;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.Results;
import app.foreword.learning.Step;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a patient takes home: everything that stands on it, and nothing that says whose it is. A sheet that is left on a
 * bus names nobody, so there is no name, no number and no birth date to leave out later.
 *
 * @param language of the module's words
 * @param finishedAt when the last idea came to its end
 * @param asOf when the newest of what stands here was written: the same copy always says the same
 * @param understood out of {@code ideas}; what the summary says, and not a grade
 * @param talk titles of the ideas to talk about
 */
public record OwnCopy(
        String title,
        String version,
        Locale language,
        Instant finishedAt,
        Instant asOf,
        int understood,
        int ideas,
        List<Remembered> sections,
        List<String> talk,
        List<OwnQuestion> questions,
        List<String> toAsk,
        List<String> notCovered,
        ClinicContact clinic) {

    /** The lines to keep of one section. */
    public record Remembered(String section, List<String> lines) {}

    /**
     * What the patient wants to ask.
     *
     * @param about the heading of the passage it is about; null for a free question
     * @param words may be empty only where a passage is marked
     */
    public record OwnQuestion(@Nullable String about, String words) {}

    /** @return empty until every idea has come to its end */
    public static Optional<OwnCopy> of(LearnerState state, ClinicContact clinic) {
        return state.next() instanceof Step.Finished ? Optional.of(finished(state, clinic)) : Optional.empty();
    }

    private static OwnCopy finished(LearnerState state, ClinicContact clinic) {
        LearningModule module = state.module();
        Results results = state.results();
        Instant finishedAt = newest(state.log().answers().stream().map(Answer::at));
        return new OwnCopy(
                module.title(),
                module.version(),
                module.language(),
                finishedAt,
                newest(Stream.of(
                                Stream.of(finishedAt),
                                state.questions().stream().map(PatientQuestion::changedAt),
                                state.log().answers().stream().flatMap(OwnCopy::correctedAt))
                        .flatMap(each -> each)),
                results.understood(),
                results.concepts(),
                module.sections().stream()
                        .map(section -> new Remembered(section.title(), section.remember()))
                        .toList(),
                results.toDiscuss().stream()
                        .map(idea -> module.concept(idea).title())
                        .toList(),
                state.questions().stream()
                        .map(question -> question(module, question))
                        .toList(),
                module.closing().questionsToAsk(),
                module.closing().notCovered(),
                clinic);
    }

    private static Stream<Instant> correctedAt(Answer answer) {
        return answer.correctedKey().map(CorrectedKey::at).stream();
    }

    private static OwnQuestion question(LearningModule module, PatientQuestion question) {
        var passage = question.passage();
        return new OwnQuestion(passage == null ? null : Headings.of(module, passage), PlainText.of(question.text()));
    }

    /** A module without ideas is finished before anybody has answered. */
    private static Instant newest(Stream<Instant> moments) {
        return moments.max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}
