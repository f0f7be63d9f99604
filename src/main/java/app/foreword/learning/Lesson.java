package app.foreword.learning;

import app.foreword.content.PassageId;
import app.foreword.content.SectionId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One way through a module, as its pages see it. They do not know whether it is a patient's, where all is stored before
 * it is confirmed, or a {@link Preview}, where nothing is.
 */
public interface Lesson {

    LearnerState state();

    /** The newest re-check of what was missed. A preview has none: it ends with the lesson, and no days pass in it. */
    default Optional<RecheckState> recheck() {
        return Optional.empty();
    }

    /** Whether what is done here is kept, so that the pages promise no more than is so. */
    boolean isStored();

    /** Whether a clinician here has approved what is read. */
    boolean isApproved();

    /** Whether the clinic does not wait for it any more; it can be read and answered all the same. */
    default boolean isWaived() {
        return false;
    }

    /** Notes that a section's reading was opened. */
    void openReading(SectionId section);

    /** Notes that a section was read, which opens its questions. */
    void finishReading(SectionId section);

    AnswerReceipt answer(GivenAnswer given);

    /**
     * Puts a passage on the list of what to ask, or takes it off.
     *
     * @throws QuestionsClosed where staff are done with it
     */
    void mark(PassageId passage, boolean marked);

    /** @throws QuestionsClosed where staff have signed off */
    void ask(String words);

    /**
     * Gives a question other words.
     *
     * @throws QuestionsClosed where staff are done with it
     */
    void change(PatientQuestionId question, String words);

    /** @throws QuestionsClosed where staff are done with it */
    void withdraw(PatientQuestionId question);

    /**
     * Puts back what was withdrawn, as it was.
     *
     * @throws QuestionsClosed where staff have signed off
     */
    void putBack(PatientQuestionId question);

    /** Under which name a browser keeps what is typed while the server is away; empty where it keeps nothing. */
    String owner();

    /** What was typed and not sent, by place. */
    Map<DraftPlace, String> drafts();

    /**
     * Keeps what is being typed.
     *
     * @param ago how long ago it was typed
     * @return what counts now: perhaps something was typed later on another device
     */
    String keep(DraftPlace place, String typed, Duration ago);

    /** Who helped, as the patient said; empty where nothing was said. */
    Set<Helper> helpers();

    /** @throws QuestionsClosed where staff have signed off */
    void sayHelped(Set<Helper> helpers);
}
