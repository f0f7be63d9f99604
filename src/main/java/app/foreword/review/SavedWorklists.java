package app.foreword.review;

import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForReviewers;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filter and the order that each staff member chose last. A search is for one moment, and is not kept. */
@Service
public class SavedWorklists {

    private final JdbcClient jdbc;
    private final CurrentStaff currentStaff;

    SavedWorklists(JdbcClient jdbc, CurrentStaff currentStaff) {
        this.jdbc = jdbc;
        this.currentStaff = currentStaff;
    }

    @ForReviewers
    @Transactional(readOnly = true)
    public WorklistQuery load() {
        return jdbc.sql("select shown, sorted_by, descending from staff_worklist where staff_id = ?")
                .param(currentStaff.get().id().value())
                .query((row, index) -> new WorklistQuery(
                        named(WorklistFilter.values(), row.getString("shown")).orElse(WorklistFilter.ALL),
                        "",
                        named(WorklistSort.values(), row.getString("sorted_by")).orElse(WorklistSort.NEEDS_ME),
                        row.getBoolean("descending")))
                .optional()
                .orElse(WorklistQuery.DEFAULT);
    }

    /** Of two windows at the same moment, one counts. */
    @ForReviewers
    public void save(WorklistQuery query) {
        if (write(query, """
                update staff_worklist set shown = :shown, sorted_by = :sortedBy, descending = :descending
                where staff_id = :staff
                """) == 0) {
            try {
                write(query, """
                        insert into staff_worklist (shown, sorted_by, descending, staff_id)
                        values (:shown, :sortedBy, :descending, :staff)
                        """);
            } catch (DuplicateKeyException sameMoment) {
                // the other window's choice is there now
            }
        }
    }

    private int write(WorklistQuery query, String sql) {
        return jdbc.sql(sql)
                .param("shown", query.filter().name())
                .param("sortedBy", query.sort().name())
                .param("descending", query.descending())
                .param("staff", currentStaff.get().id().value())
                .update();
    }

    /** A later version may name them otherwise. */
    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
