package app.foreword.learning.ui;

import app.foreword.content.PassageId;
import app.foreword.content.SectionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.AnswerReceipt;
import app.foreword.learning.DraftPlace;
import app.foreword.learning.Drafts;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Help;
import app.foreword.learning.Helper;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Learning;
import app.foreword.learning.Lesson;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.PatientQuestionId;
import app.foreword.learning.RecheckState;
import app.foreword.learning.Rechecks;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A patient's lesson: every word of it is stored.
 *
 * @param enrolment for whom the page was opened. Where somebody else has signed in in this browser since, the services
 *     refuse what it sends.
 */
record PatientLesson(
        EnrolmentId enrolment, Learning learning, OwnQuestions questions, Drafts drafting, Help help, Rechecks rechecks)
        implements Lesson {

    @Override
    public LearnerState state() {
        return learning.state(enrolment);
    }

    @Override
    public Optional<RecheckState> recheck() {
        return rechecks.current(enrolment);
    }

    @Override
    public boolean isStored() {
        return true;
    }

    @Override
    public boolean isApproved() {
        return learning.isApproved(enrolment);
    }

    @Override
    public boolean isWaived() {
        return learning.isWaived(enrolment);
    }

    @Override
    public void openReading(SectionId section) {
        learning.openReading(enrolment, section);
    }

    @Override
    public void finishReading(SectionId section) {
        learning.finishReading(enrolment, section);
    }

    @Override
    public AnswerReceipt answer(GivenAnswer given) {
        return learning.answer(enrolment, given);
    }

    @Override
    public void mark(PassageId passage, boolean marked) {
        questions.mark(enrolment, passage, marked);
    }

    @Override
    public void ask(String words) {
        questions.ask(enrolment, null, words);
    }

    @Override
    public void change(PatientQuestionId question, String words) {
        questions.change(enrolment, question, words);
    }

    @Override
    public String owner() {
        return String.valueOf(enrolment.value());
    }

    @Override
    public Map<DraftPlace, String> drafts() {
        return drafting.all(enrolment);
    }

    @Override
    public String keep(DraftPlace place, String typed, Duration ago) {
        return drafting.keep(enrolment, place, typed, ago);
    }

    @Override
    public Set<Helper> helpers() {
        return help.helpers(enrolment);
    }

    @Override
    public void sayHelped(Set<Helper> helpers) {
        help.say(enrolment, helpers);
    }

    @Override
    public void withdraw(PatientQuestionId question) {
        questions.withdraw(enrolment, question);
    }

    @Override
    public void putBack(PatientQuestionId question) {
        questions.putBack(enrolment, question);
    }
}
