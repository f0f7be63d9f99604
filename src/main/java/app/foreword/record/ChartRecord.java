package app.foreword.record;

import app.foreword.content.QuestionId;
import app.foreword.learning.Answer;
import app.foreword.learning.Attempt;
import app.foreword.learning.CorrectedKey;
import app.foreword.learning.LanguageChoice;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.Recheck;
import app.foreword.learning.Recheck.ByStaff;
import app.foreword.record.RecordRows.Beginning;
import app.foreword.record.RecordRows.PaperEntry;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.PatientReview;
import app.foreword.review.TalkEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
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
        Marks marks,
        ClinicContact clinic) {

    /** The number of the attempt that counts. */
    int lastAttempt() {
        return further.isEmpty() ? Attempt.FIRST : further.getLast().number();
    }

    /** The numbers of the attempts, from the first. */
    List<Integer> attempts() {
        return IntStream.rangeClosed(Attempt.FIRST, lastAttempt()).boxed().toList();
    }

    List<Answer> answers(int attempt) {
        return review.allAnswers().stream()
                .map(AnsweredQuestion::answer)
                .filter(answer -> Attempt.of(answer.ordinal(), further) == attempt)
                .toList();
    }

    /** The corrections that changed whether an answer here is right, oldest first. */
    List<Correction> corrections() {
        return review.allAnswers().stream()
                .map(AnsweredQuestion::answer)
                .filter(marks::changes)
                .map(answer -> new Correction(
                        answer.question(),
                        Objects.requireNonNull(marks.corrections().get(answer.question()))))
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
