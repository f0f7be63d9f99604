package app.foreword.review;

import app.foreword.content.ConceptId;
import app.foreword.content.LearningModule;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.Patient;
import app.foreword.learning.HelpSaid;
import app.foreword.learning.LanguageChoice;
import app.foreword.learning.RecheckKind;
import app.foreword.learning.Results;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that staff need to talk with one patient and to show later what this patient saw and answered.
 *
 * @param module the version assigned, in the language of the enrolment
 * @param answers by ordinal, each in the language in which it was given
 * @param help who helped, as the patient said; newest first, and the first one counts
 * @param notes newest first
 * @param signOffs newest first
 * @param languageChoices oldest first
 * @param recheck what was asked again later, apart from all the rest
 * @param fairness what was granted and corrected
 * @param modules all that this patient was enrolled in, newest first, this one too
 */
public record PatientReview(
        Patient patient,
        Enrolment enrolment,
        LearningModule module,
        Results results,
        TalkList talkList,
        List<AnsweredQuestion> answers,
        List<SectionReading> readings,
        List<HelpSaid> help,
        List<StaffNote> notes,
        List<SignOff> signOffs,
        @Nullable Waiver waiver,
        List<LanguageChoice> languageChoices,
        RecheckOverview recheck,
        FairnessRecord fairness,
        PatientHistory history,
        List<EnrolledModule> modules) {

    /** What came of asking this idea again, oldest first; nothing where it was not. */
    public List<AnsweredQuestion> askedAgain(ConceptId idea) {
        return recheck.rechecks().stream()
                .filter(review -> review.recheck().kind() == RecheckKind.ASKED_AGAIN)
                .flatMap(review -> review.answers().stream())
                .filter(answer -> answer.concept().id().equals(idea))
                .sorted(Comparator.comparing(answer -> answer.answer().at()))
                .toList();
    }

    /** Of all attempts, oldest first; {@link #answers} are those of the one that goes on now. */
    public List<AnsweredQuestion> allAnswers() {
        return Stream.concat(
                        fairness.pastAttempts().reversed().stream().flatMap(attempt -> attempt.answers().stream()),
                        answers.stream())
                .toList();
    }

    /** In which the patient read at a time: before the first change that came after it, or as now. */
    public Locale languageAt(Instant at) {
        return languageChoices.stream()
                .filter(choice -> choice.at().isAfter(at))
                .findFirst()
                .map(LanguageChoice::before)
                .orElse(enrolment.language());
    }

    /** The score as it would be with what was explained back in a talk; the score itself stays as it is. */
    public int understoodAfterTalk() {
        return results.understood() + talkList.explainedBack();
    }

    /** Whether the patient is done, and everything that did not land was explained back in a talk. */
    public boolean isUnderstoodAfterTalk() {
        return enrolment.state() == EnrolmentState.FINISHED && talkList.allExplainedBack();
    }

    public WorklistStatus status() {
        return WorklistStatus.of(enrolment.state(), enrolment.kept().needsTalk(), enrolment.signedOff());
    }
}
