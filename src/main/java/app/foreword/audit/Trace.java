package app.foreword.audit;

import app.foreword.rights.ForAdmins;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail, for admins. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class Trace {

    private final TraceRows rows;

    Trace(TraceRows rows) {
        this.rows = rows;
    }

    /**
     * Newest first.
     *
     * @param after null for the first page
     */
    public TracePage find(TraceQuery query, @Nullable TracePlace after, int limit) {
        List<TraceRow> found = rows.find(query, after, limit + 1);
        return new TracePage(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
    }

    /** All who have or had an account, by name. */
    public List<TraceStaff> staff() {
        return rows.staff();
    }
}
