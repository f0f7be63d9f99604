package app.foreword.learning;

import app.foreword.content.PassageId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.rights.ForPatient;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient wants to ask the care team; theirs to change until staff have talked about it or signed off. */
@Service
@ForPatient
public class OwnQuestions {

    private final LearningRecords records;
    private final DraftRecords drafts;
    private final EnrolmentRecords enrolments;
    private final ProgressKeeper progress;
    private final Clock clock;

    OwnQuestions(
            LearningRecords records,
            DraftRecords drafts,
            EnrolmentRecords enrolments,
            ProgressKeeper progress,
            Clock clock) {
        this.records = records;
        this.drafts = drafts;
        this.enrolments = enrolments;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Keeps a question; its draft is done with. Words for a passage that is marked without any belong to that mark, and
     * the same words a second time are a double tap.
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
        Instant now = clock.instant();
        var same = open(enrolment, passage);
        var wordless =
                same.stream().filter(question -> question.text().isEmpty()).findFirst();
        if (wordless.isPresent()) {
            records.changeQuestion(enrolment, wordless.get().id(), words, now);
        } else if (same.stream().noneMatch(question -> question.text().equals(words))) {
            records.addQuestion(enrolment, passage, words, now);
        }
        drafts.clear(enrolment, passage == null ? DraftPlace.FREE : DraftPlace.about(passage), now);
        progress.refreshAfterPatient(enrolment, now);
    }

    /**
     * Gives a question other words; its draft is done with. Saying the same again changes nothing.
     *
     * @throws IllegalArgumentException where nothing would be left to ask, or it is too much
     * @throws QuestionsClosed where staff have signed off, or have talked about this question
     */
    @Transactional
    public void change(EnrolmentId enrolment, PatientQuestionId question, String text) {
        String words = PatientQuestion.checked(text);
        lockOpen(enrolment);
        PatientQuestion before = records.question(enrolment, question).orElseThrow(QuestionsClosed::new);
        if (before.passage() == null && words.isEmpty()) {
            throw new IllegalArgumentException("A question without a passage needs words");
        }
        Instant now = clock.instant();
        if (!isOnTheList(enrolment, question, words) && !records.changeQuestion(enrolment, question, words, now)) {
            throw new QuestionsClosed();
        }
        drafts.clear(enrolment, DraftPlace.of(before), now);
        progress.refreshAfterPatient(enrolment, now);
    }

    /**
     * Marks a passage to ask about, or takes what stands about it off again. Saying the same twice changes nothing.
     *
     * @throws QuestionsClosed where staff have signed off, or have talked about the mark that would go
     */
    @Transactional
    public void mark(EnrolmentId enrolment, PassageId passage, boolean marked) {
        lockOpen(enrolment);
        var marks = open(enrolment, passage);
        if (marked && marks.isEmpty()) {
            records.addQuestion(enrolment, passage, "", clock.instant());
        }
        if (!marked) {
            if (marks.isEmpty() && isTalkedAbout(enrolment, passage)) {
                throw new QuestionsClosed();
            }
            marks.forEach(mark -> withdraw(enrolment, mark.id()));
        }
        progress.refreshAfterPatient(enrolment, clock.instant());
    }

    /**
     * Takes a question back with what was typed about it; staff no longer see it.
     *
     * @throws QuestionsClosed where staff have signed off, or have talked about this question
     */
    @Transactional
    public void withdraw(EnrolmentId enrolment, PatientQuestionId question) {
        lockOpen(enrolment);
        Instant now = clock.instant();
        if (!records.withdrawQuestion(enrolment, question, now)) {
            throw new QuestionsClosed();
        }
        records.question(enrolment, question).ifPresent(gone -> drafts.clear(enrolment, DraftPlace.of(gone), now));
        progress.refreshAfterPatient(enrolment, now);
    }

    /**
     * Puts back what was taken off the list, as it was. Where the same words are on the list again meanwhile, nothing
     * changes.
     *
     * @throws QuestionsClosed where staff have signed off
     */
    @Transactional
    public void putBack(EnrolmentId enrolment, PatientQuestionId question) {
        lockOpen(enrolment);
        PatientQuestion gone = records.question(enrolment, question).orElseThrow(QuestionsClosed::new);
        if (open(enrolment, gone.passage()).stream()
                .noneMatch(asked -> asked.text().equals(gone.text()))) {
            records.putBackQuestion(enrolment, question);
        }
        progress.refreshAfterPatient(enrolment, clock.instant());
    }

    /** Those about a passage, or the free ones, that staff have not talked about. */
    private List<PatientQuestion> open(EnrolmentId enrolment, @Nullable PassageId passage) {
        return records.questions(enrolment).stream()
                .filter(question -> Optional.ofNullable(passage).equals(Optional.ofNullable(question.passage())))
                .filter(question -> !question.talkedAbout())
                .toList();
    }

    private boolean isTalkedAbout(EnrolmentId enrolment, PassageId passage) {
        return records.questions(enrolment).stream().anyMatch(question -> question.isAbout(passage));
    }

    private boolean isOnTheList(EnrolmentId enrolment, PatientQuestionId id, String words) {
        return records.questions(enrolment).stream()
                .anyMatch(
                        question -> question.id().equals(id) && question.text().equals(words));
    }

    /** Waits for staff who may be signing off right now, so that no question comes in behind their back. */
    private void lockOpen(EnrolmentId enrolment) {
        if (enrolments.lock(enrolment).signedOff()) {
            throw new QuestionsClosed();
        }
    }
}
