package app.foreword.enrolment;

import org.jspecify.annotations.Nullable;

/** The address set for links and letters would open nothing. The message is for the person who starts the application. */
class InvalidAddress extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidAddress(String typed, @Nullable Throwable cause) {
        super(
                "FOREWORD_ADDRESS is '%s', which is no address of the form https://name or http://name."
                        .formatted(typed),
                cause);
    }
}
