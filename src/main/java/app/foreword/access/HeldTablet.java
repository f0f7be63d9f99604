package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.StaffId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tablet that staff have not taken back yet: a patient has it, or it is locked.
 *
 * @param staff who gave it, and whose PIN takes it back
 * @param rights what that staff member might do when giving it
 * @param ended null while the patient has it
 */
public record HeldTablet(
        HandOverId id,
        EnrolmentId enrolment,
        StaffId staff,
        StaffRights rights,
        Locale language,
        HandOver.@Nullable Ending ended,
        int pinTries) {}
