package app.foreword.review;

import static app.foreword.enrolment.EnrolmentState.FINISHED;

import app.foreword.enrolment.EnrolmentState;

/** Where an enrolment stands for staff. */
public enum WorklistStatus {
    /** Finished, something to talk about, not signed off. */
    NEEDS_TALK,
    /** Finished, nothing to talk about, not signed off. */
    TO_SIGN_OFF,
    IN_PROGRESS,
    NOT_STARTED,
    /** Signed off. */
    REVIEWED,
    WAIVED;

    public static WorklistStatus of(EnrolmentState state, boolean needsTalk, boolean signedOff) {
        return switch (state) {
            case NOT_STARTED -> NOT_STARTED;
            case IN_PROGRESS -> IN_PROGRESS;
            case WAIVED -> WAIVED;
            case FINISHED -> signedOff ? REVIEWED : needsTalk ? NEEDS_TALK : TO_SIGN_OFF;
        };
    }

    EnrolmentState state() {
        return switch (this) {
            case NEEDS_TALK, TO_SIGN_OFF, REVIEWED -> FINISHED;
            case IN_PROGRESS -> EnrolmentState.IN_PROGRESS;
            case NOT_STARTED -> EnrolmentState.NOT_STARTED;
            case WAIVED -> EnrolmentState.WAIVED;
        };
    }
}
