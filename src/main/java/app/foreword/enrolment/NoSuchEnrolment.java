package app.foreword.enrolment;

import java.util.NoSuchElementException;

/** There is no such patient or enrolment; perhaps there was one, and it was erased while somebody had its page open. */
public class NoSuchEnrolment extends NoSuchElementException {

    NoSuchEnrolment(String what) {
        super(what);
    }
}
