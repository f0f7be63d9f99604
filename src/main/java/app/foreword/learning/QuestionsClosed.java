package app.foreword.learning;

/**
 * Staff have signed off, or have talked about this question: what came in now would be read by nobody, and what was
 * talked about stays on record.
 */
public class QuestionsClosed extends RuntimeException {

    QuestionsClosed() {
        super("Staff are done with this");
    }
}
