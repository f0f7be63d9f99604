package app.foreword.check;

/** The tool was called in a way that it cannot follow. The message says what to do. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongUse(String message) {
        super(message);
    }

    WrongUse(String message, Throwable cause) {
        super(message, cause);
    }
}
