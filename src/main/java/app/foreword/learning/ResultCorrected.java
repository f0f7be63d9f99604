package app.foreword.learning;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.StaffId;

/** A corrected key has given a patient other results; said in the transaction of the correction. */
public record ResultCorrected(EnrolmentId enrolment, String reason, StaffId by) {}
