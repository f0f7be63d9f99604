package app.foreword.learning;

import app.foreword.content.PassageId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.rights.ForPatient;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient wants to ask the care team; open until staff have signed off. */
@Service
@ForPatient
public class OwnQuestions {

    private final LearningRecords records;
    private final EnrolmentRecords enrolments;
    private final ProgressKeeper progress;
    private final Clock clock;

    OwnQuestions(LearningRecords records, EnrolmentRecords enrolments, ProgressKeeper progress, Clock clock) {
        this.records = records;
        this.enrolments = enrolments;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Keeps a question.
     *
     * @param passage the passage it is about, or null
     * @param text the patient's words; may be empty only where a passage is marked
     * @throws IllegalArgumentException where there is nothing to ask, or too much
     * @throws QuestionsClosed where staff have signed off
     */
    @Transactional
    public void ask(EnrolmentId enrolment, @Nullable PassageId passage, String text) {
        String words = PatientQuestion.checked(text);
        if (passage == null && words.isEmpty()) {
            throw new IllegalArgumentException("A question without a passage needs words");
        }
        lockOpen(enrolment);
        records.addQuestion(enrolment, passage, words, clock.instant());
        progress.refreshAfterPatient(enrolment, clock.instant());
    }

    /**
     * Marks a passage to ask about, or takes the mark off again. Saying the same twice changes nothing.
     *
     * @throws QuestionsClosed where staff have signed off, or have talked about the mark that would go
     */
    @Transactional
    public void mark(EnrolmentId enrolment, PassageId passage, boolean marked) {
        lockOpen(enrolment);
        var marks = records.questions(enrolment).stream()
                .filter(question -> passage.equals(question.passage()))
                .toList();
        if (marked && marks.isEmpty()) {
            records.addQuestion(enrolment, passage, "", clock.instant());
        }
        if (!marked) {
            marks.forEach(mark -> withdraw(enrolment, mark.id()));
        }
        progress.refreshAfterPatient(enrolment, clock.instant());
    }

    /**
     * Takes a question back; staff no longer see it.
     *
     * @throws QuestionsClosed where staff have signed off, or have talked about this question
     */
    @Transactional
    public void withdraw(EnrolmentId enrolment, PatientQuestionId question) {
        lockOpen(enrolment);
        if (!records.withdrawQuestion(enrolment, question, clock.instant())) {
            throw new QuestionsClosed();
        }
        progress.refreshAfterPatient(enrolment, clock.instant());
    }

    /** Waits for staff who may be signing off right now, so that no question comes in behind their back. */
    private void lockOpen(EnrolmentId enrolment) {
        if (enrolments.lock(enrolment).signedOff()) {
            throw new QuestionsClosed();
        }
    }
}
