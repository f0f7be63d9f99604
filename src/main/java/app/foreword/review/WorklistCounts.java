package app.foreword.review;

import java.util.Map;

/**
 * How many enrolments each filter shows.
 *
 * @param numbers each counted no further than {@link Worklist#COUNTED_UP_TO}
 */
public record WorklistCounts(Map<WorklistFilter, Integer> numbers) {

    public int of(WorklistFilter filter) {
        return numbers.getOrDefault(filter, 0);
    }

    public boolean nobody() {
        return of(WorklistFilter.ALL) == 0;
    }
}
