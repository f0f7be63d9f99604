package app.foreword.insight;

import app.foreword.enrolment.EnrolmentState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far patients get.
 *
 * @param states how many are in each; all four are there
 * @param steps in the order in which they are done
 * @param minutes from the first to the last answer, of those who finished; empty where they are too few
 */
public record Progress(Map<EnrolmentState, Integer> states, List<ProgressStep> steps, Optional<Quartiles> minutes) {

    public int enrolled() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(EnrolmentState state) {
        return states.getOrDefault(state, 0);
    }
}
