package app.foreword.review;

import java.util.EnumSet;
import java.util.Set;

/** Which enrolments a worklist shows. */
public enum WorklistFilter {
    ALL,
    NEEDS_TALK,
    /** Not finished, and the treatment is within {@value Worklist#SOON_DAYS} days. */
    SOON,
    TO_SIGN_OFF,
    IN_PROGRESS,
    NOT_STARTED,
    REVIEWED,
    WAIVED;

    Set<WorklistStatus> statuses() {
        return switch (this) {
            case ALL -> EnumSet.allOf(WorklistStatus.class);
            case NEEDS_TALK -> EnumSet.of(WorklistStatus.NEEDS_TALK);
            case SOON -> EnumSet.of(WorklistStatus.IN_PROGRESS, WorklistStatus.NOT_STARTED);
            case TO_SIGN_OFF -> EnumSet.of(WorklistStatus.TO_SIGN_OFF);
            case IN_PROGRESS -> EnumSet.of(WorklistStatus.IN_PROGRESS);
            case NOT_STARTED -> EnumSet.of(WorklistStatus.NOT_STARTED);
            case REVIEWED -> EnumSet.of(WorklistStatus.REVIEWED);
            case WAIVED -> EnumSet.of(WorklistStatus.WAIVED);
        };
    }
}
