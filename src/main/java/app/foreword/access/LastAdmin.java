package app.foreword.access;

/** Refused, because nobody would be left who can let others in. */
public class LastAdmin extends RuntimeException {

    LastAdmin() {
        super("The last enabled admin can't be disabled or made a reviewer");
    }
}
