package app.foreword.record;

import app.foreword.content.LearningModule;
import app.foreword.content.Option;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.LearningRecords;
import app.foreword.learning.PatientQuestion;
import app.foreword.review.AnsweredQuestion;
import app.foreword.review.PatientReview;
import app.foreword.review.Reviews;
import app.foreword.rights.ForReviewers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One enrolment as a table for other programs: every answer with the words of the screen on which it was given, and the
 * patient's own questions. The names of the columns stay the same whatever language staff read.
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
            "right");

    private final Reviews reviews;
    private final LearningRecords learning;

    AnswerTables(Reviews reviews, LearningRecords learning) {
        this.reviews = reviews;
        this.learning = learning;
    }

    /** @throws java.util.NoSuchElementException where there is no such enrolment */
    @Transactional(readOnly = true)
    public byte[] of(EnrolmentId enrolment) {
        PatientReview review = reviews.get(enrolment);
        return CsvTable.of(
                HEAD,
                Stream.concat(
                                review.answers().stream().map(AnswerTables::answer),
                                learning.questions(enrolment).stream().map(asked -> question(review.module(), asked)))
                        .toList());
    }

    private static List<String> answer(AnsweredQuestion answered) {
        var answer = answered.answer();
        return List.of(
                "answer",
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
                String.valueOf(answer.right()));
    }

    /** What it is about stands where an answer has its idea. */
    private static List<String> question(LearningModule module, PatientQuestion asked) {
        var passage = asked.passage();
        String about = passage == null ? "" : Headings.of(module, passage);
        return List.of("own question", "", asked.at().toString(), "", "", about, "", asked.text(), "", "", "", "");
    }
}
