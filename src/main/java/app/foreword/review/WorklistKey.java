package app.foreword.review;

import app.foreword.enrolment.EnrolmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A row's place in the order as it was read. What happens to the row afterwards does not move the place.
 *
 * @param rank of the slice that it was read from; -1 where it is in none
 * @param value by which the slice is ordered; null where the row has none
 */
record WorklistKey(int rank, @Nullable Object value, EnrolmentId enrolment) {

    static WorklistKey read(ResultSet row, WorklistSort sort) throws SQLException {
        Object value = switch (sort) {
            case NEEDS_ME, TREATMENT, STATUS -> row.getObject("sort_value", LocalDate.class);
            case PATIENT -> row.getBytes("sort_value");
            case UNDERSTOOD -> row.getInt("sort_value");
            case LAST_ACTIVITY -> row.getObject("sort_value", OffsetDateTime.class);
        };
        return new WorklistKey(row.getInt("slice_rank"), value, new EnrolmentId(row.getLong("id")));
    }
}
