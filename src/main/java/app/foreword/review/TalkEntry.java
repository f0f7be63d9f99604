package app.foreword.review;

import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Passage;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.PatientQuestionId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing to talk about with a patient. */
public sealed interface TalkEntry {

    /** The newest closing, unless the patient answered after it; earlier ones stay stored. */
    Optional<TalkClosing> closing();

    default boolean open() {
        return closing().isEmpty();
    }

    /** What an entry is about. */
    sealed interface Subject {
        /** An idea of the module. */
        record Idea(ConceptId concept) implements Subject {}

        /** The patient's own question. */
        record Question(PatientQuestionId question) implements Subject {}
    }

    Subject subject();

    /**
     * An idea that did not land.
     *
     * @param rightIdea of the question tried last
     * @param passage that explains it
     * @param heading under which the passage stands; empty where the section has none before it
     * @param tries in the order answered
     */
    record IdeaToDiscuss(
            Concept concept,
            TalkReason reason,
            List<AnsweredQuestion> tries,
            String rightIdea,
            Passage passage,
            String heading,
            @Nullable TalkClosing closingOrNull)
            implements TalkEntry {

        @Override
        public Optional<TalkClosing> closing() {
            return Optional.ofNullable(closingOrNull);
        }

        /** The patient held on to a wrong idea: they will not ask about it by themselves. */
        public boolean sureAndWrong() {
            return tries.stream().anyMatch(tried -> tried.answer().sureAndWrong());
        }

        boolean explainedBack() {
            return closingOrNull != null && closingOrNull.outcome() == TalkOutcome.EXPLAINED_BACK;
        }

        @Override
        public Subject subject() {
            return new Subject.Idea(concept.id());
        }
    }

    /**
     * Something the patient asked.
     *
     * @param heading of the passage it is about; empty for a free question
     */
    record PatientAsked(
            PatientQuestion question,
            String heading,
            @Nullable TalkClosing closingOrNull) implements TalkEntry {

        @Override
        public Optional<TalkClosing> closing() {
            return Optional.ofNullable(closingOrNull);
        }

        @Override
        public Subject subject() {
            return new Subject.Question(question.id());
        }
    }
}
