package app.foreword.learning;

/** Staff have signed off the enrolment; a question that came in now would be read by nobody. */
public class QuestionsClosed extends RuntimeException {

    QuestionsClosed() {
        super("The enrolment is signed off");
    }
}
