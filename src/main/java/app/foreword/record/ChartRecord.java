package app.foreword.record;

import app.foreword.content.QuestionId;
import app.foreword.learning.Answer;
import app.foreword.learning.Attempt;
import app.foreword.learning.CorrectedKey;
import app.foreword.learning.LanguageChoice;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.Recheck;
import app.foreword.learning.Recheck.ByStaff;
import app.foreword.learning.Results;
import app.foreword.record.RecordRows.Beginning;
import app.foreword.record.RecordRows.PaperEntry;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.FairnessRecord.Extension;
import app.foreword.review.FairnessRecord.PastWaiver;
import app.foreword.review.PatientReview;
import app.foreword.review.TalkEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that the chart keeps of one enrolment.
 *
 * @param questions the patient's own, oldest first
 * @param further attempts after the first, oldest first
 * @param paper what was typed in, oldest first
 */
record ChartRecord(
        PatientReview review,
        Beginning beginning,
        List<PatientQuestion> questions,
        List<Attempt> further,
        List<PaperEntry> paper,
        ClinicContact clinic) {

    /** The number of the attempt that counts. */
    int lastAttempt() {
        return further.isEmpty() ? Attempt.FIRST : further.getLast().number();
    }

    /** Every attempt, from the first. */
    List<Scores> scores() {
        return Stream.concat(
                        review.fairness().pastAttempts().reversed().stream()
                                .map(past -> new Scores(past.number(), past.asAnswered(), past.results())),
                        Stream.of(new Scores(lastAttempt(), resultsAsAnswered(), review.results())))
                .toList();
    }

    /** Of the attempt that counts, as they would be if no key had been corrected. */
    Results resultsAsAnswered() {
        return review.fairness().uncorrected().orElse(review.results());
    }

    /**
     * What came of one attempt.
     *
     * @param before as it was said when it was answered
     */
    record Scores(int attempt, Results before, Results now) {}

    /** The corrections that changed whether an answer here is right, oldest first. */
    List<Correction> corrections() {
        return review.allAnswers().stream()
                .map(AnsweredQuestion::answer)
                .filter(Answer::countsOtherwise)
                .flatMap(answer -> answer.correctedKey().map(key -> new Correction(answer.question(), key)).stream())
                .distinct()
                .sorted(Comparator.comparing(correction -> correction.key().at()))
                .toList();
    }

    /** A key that was found wrong, and what counts since. */
    record Correction(QuestionId question, CorrectedKey key) {}

    /** The moment of the newest of what stands here: a record of the same data says the same on every day. */
    Instant asOf() {
        var enrolment = review.enrolment();
        var waiver = review.waiver();
        return Stream.of(
                        Stream.of(beginning.at()),
                        Stream.ofNullable(enrolment.lastActivityAt()),
                        Stream.ofNullable(waiver).map(each -> each.at()),
                        review.allAnswers().stream().map(each -> each.answer().at()),
                        review.talkList().entries().stream()
                                .map(TalkEntry::closing)
                                .flatMap(closing -> closing.stream().map(each -> each.at())),
                        review.fairness().pastAttempts().stream()
                                .flatMap(past -> past.talks().stream())
                                .map(talk -> talk.closing().at()),
                        review.fairness().pastWaivers().stream().map(PastWaiver::endedAt),
                        review.fairness().extensions().stream().map(Extension::at),
                        review.notes().stream().map(each -> each.at()),
                        review.signOffs().stream().map(each -> each.at()),
                        review.help().stream().map(each -> each.at()),
                        review.languageChoices().stream().map(LanguageChoice::at),
                        review.recheck().rechecks().stream().flatMap(each -> moments(each.recheck())),
                        questions.stream().map(PatientQuestion::changedAt),
                        further.stream().map(Attempt::at),
                        paper.stream().map(PaperEntry::at),
                        corrections().stream()
                                .map(correction -> correction.key().at()))
                .flatMap(each -> each)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Stream<Instant> moments(Recheck recheck) {
        return Stream.of(
                        Stream.of(recheck.invitedAt()),
                        recheck.answers().stream().map(Answer::at),
                        Stream.of(Optional.ofNullable(recheck.withdrawn()), Optional.ofNullable(recheck.talked()))
                                .flatMap(Optional::stream)
                                .map(ByStaff::at))
                .flatMap(each -> each);
    }
}
