package app.foreword.insight;

import app.foreword.content.SectionId;
import app.foreword.enrolment.EnrolmentState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A course while its rows come in.
 *
 * @param again the ordinal with which a further attempt begins
 */
record CourseDraft(
        EnrolmentState state,
        boolean quiet,
        int again,
        Set<SectionId> opened,
        Set<SectionId> read,
        List<Instant> readingTimes,
        List<CourseAnswer> answers) {

    CourseDraft(EnrolmentState state, boolean quiet, int again) {
        this(state, quiet, again, new HashSet<>(), new HashSet<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(SectionId section, boolean finished, Instant at) {
        (finished ? read : opened).add(section);
        readingTimes.add(at);
    }

    Course course() {
        return new Course(state, quiet, opened, read, readingTimes, answers);
    }
}
