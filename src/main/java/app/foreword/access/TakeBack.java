package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;

/** What became of a try to take a tablet back by PIN. */
sealed interface TakeBack {

    /** @param enrolment whose lesson was on the tablet */
    record Done(StaffAccount staff, EnrolmentId enrolment) implements TakeBack {}

    record Wrong() implements TakeBack {}

    /** Nothing that could be a PIN was typed; no try is used up. */
    record NoPin() implements TakeBack {}

    /** The PIN counts no more; see {@link PinState}. */
    record Refused() implements TakeBack {}
}
