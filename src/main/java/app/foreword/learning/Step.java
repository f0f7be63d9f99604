package app.foreword.learning;

import app.foreword.content.QuestionId;
import app.foreword.content.SectionId;

/** What comes next for a patient. */
public sealed interface Step {

    /** Read this section. */
    record Read(SectionId section) implements Step {}

    /**
     * Answer this question.
     *
     * @param ordinal which answer of this enrolment it will be, from 1
     */
    record Ask(SectionId section, QuestionId question, int ordinal) implements Step {}

    /** Every concept has an outcome. */
    record Finished() implements Step {}
}
