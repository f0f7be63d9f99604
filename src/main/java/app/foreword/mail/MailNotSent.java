package app.foreword.mail;

/** The server did not take a message. */
class MailNotSent extends RuntimeException {

    private final MailProblem problem;

    MailNotSent(MailProblem problem, Throwable cause) {
        super(problem.name(), cause);
        this.problem = problem;
    }

    MailProblem problem() {
        return problem;
    }
}
