package app.foreword.learning;

import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.EnrolmentId;
import java.util.Locale;

/** What stands on one patient's paper form, so that whoever types it in can tell whose it is, of which version and language. */
public record FormNumber(EnrolmentId enrolment, ModuleVersionId version, Locale language) {

    @Override
    public String toString() {
        return "%d-%d-%s".formatted(enrolment.value(), version.value(), language.toLanguageTag());
    }
}
