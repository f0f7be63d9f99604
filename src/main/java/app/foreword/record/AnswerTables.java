package app.foreword.record;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.Option;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.HelpSaid;
import app.foreword.learning.Helper;
import app.foreword.learning.LearningRecords;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.Sureness;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.PastAttempt;
import app.foreword.review.PatientReview;
import app.foreword.review.RecheckReview;
import app.foreword.review.Reviews;
import app.foreword.rights.ForReviewers;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One enrolment as a table for other programs: every answer with the words of the screen on which it was given, the
 * patient's own questions, who helped, and what was answered again in a re-check. The names of the columns stay the same
 * whatever language staff read; new ones come after the others.
 */
@Service
@ForReviewers
public class AnswerTables {

    private static final List<String> HEAD = List.of(
            "kind",
            "turn",
            "time",
            "language",
            "idea_id",
            "idea",
            "question_id",
            "question",
            "form",
            "options_shown",
            "chosen",
            "right",
            "sureness",
            "helpers",
            "recheck_opened",
            "origin",
            "attempt",
            "right_as_answered");

    private final Reviews reviews;
    private final LearningRecords learning;
    private final AuditTrail trail;

    AnswerTables(Reviews reviews, LearningRecords learning, AuditTrail trail) {
        this.reviews = reviews;
        this.learning = learning;
        this.trail = trail;
    }

    /** @throws java.util.NoSuchElementException where there is no such enrolment */
    @Transactional
    public byte[] of(EnrolmentId enrolment) {
        PatientReview review = reviews.get(enrolment);
        var rows = Stream.of(
                        review.fairness().pastAttempts().reversed().stream().flatMap(AnswerTables::attempt),
                        review.answers().stream()
                                .map(answered -> answer(
                                        "answer",
                                        answered,
                                        "",
                                        String.valueOf(review.fairness().attempt()))),
                        learning.questions(enrolment).stream().map(asked -> question(review, asked)),
                        review.help().reversed().stream().map(said -> help(review, said)),
                        review.recheck().rechecks().reversed().stream().flatMap(AnswerTables::recheck))
                .flatMap(each -> each);
        var file = CsvTable.of(HEAD, rows.toList());
        trail.add(AuditAction.EXPORTED, AuditSubject.enrolment(enrolment.value()), "answers.csv");
        return file;
    }

    private static Stream<List<String>> attempt(PastAttempt past) {
        return past.answers().stream().map(answered -> answer("answer", answered, "", String.valueOf(past.number())));
    }

    /** The turns of each re-check begin anew, so its first day stands beside them. */
    private static Stream<List<String>> recheck(RecheckReview review) {
        String opened = review.recheck().opensOn().toString();
        return review.answers().stream().map(answered -> answer("re-check answer", answered, opened, ""));
    }

    /** Right is what holds now; what was said when it was answered stands at the end. */
    private static List<String> answer(String kind, AnsweredQuestion answered, String recheckOpened, String attempt) {
        var answer = answered.answer();
        return List.of(
                kind,
                String.valueOf(answer.ordinal()),
                answer.at().toString(),
                answer.language().toLanguageTag(),
                answer.concept().value(),
                answered.concept().title(),
                answer.question().value(),
                answered.question().stem(),
                answer.form().name(),
                answered.shown().stream().map(Option::text).collect(Collectors.joining("\n")),
                answered.chosen().map(Option::text).orElse("not sure yet"),
                String.valueOf(answer.right()),
                answer.sureness().map(Sureness::name).orElse(""),
                "",
                recheckOpened,
                answer.origin().name(),
                attempt,
                String.valueOf(answer.asAnswered()));
    }

    /** What it is about stands where an answer has its idea. */
    private static List<String> question(PatientReview review, PatientQuestion asked) {
        var passage = asked.passage();
        String about = passage == null ? "" : Headings.of(review.module(), passage);
        return said("own question", review, asked.at(), about, asked.text(), "");
    }

    /** Empty where the patient took back what was said before; the last of these rows counts. */
    private static List<String> help(PatientReview review, HelpSaid said) {
        String helpers = said.helpers().stream().map(Helper::name).sorted().collect(Collectors.joining("\n"));
        return said("help", review, said.at(), "", "", helpers);
    }

    private static List<String> said(
            String kind, PatientReview review, Instant at, String about, String words, String helpers) {
        String language = review.languageAt(at).toLanguageTag();
        return List.of(
                kind, "", at.toString(), language, "", about, "", words, "", "", "", "", "", helpers, "", "", "", "");
    }
}
