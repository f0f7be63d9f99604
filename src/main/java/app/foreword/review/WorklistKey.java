package app.foreword.review;

import app.foreword.enrolment.EnrolmentId;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on: the last row's place in the order as it was read. What happens to that row afterwards does not
 * move the place.
 *
 * @param rank of the slice that it was read from
 * @param value by which the slice is ordered; null where the row has none
 */
record WorklistKey(int rank, @Nullable Object value, EnrolmentId enrolment) {}
