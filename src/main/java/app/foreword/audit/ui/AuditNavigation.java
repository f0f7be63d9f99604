package app.foreword.audit.ui;

import app.foreword.audit.TraceQuery;
import com.vaadin.flow.router.QueryParameters;

/** The way to the page of the trail. */
public final class AuditNavigation {

    public static final String TRACE = "staff/trace";

    private AuditNavigation() {}

    /** The rows that a query finds. */
    public static String trace(TraceQuery query) {
        String asked = QueryParameters.simple(query.parameters()).getQueryString();
        return asked.isEmpty() ? TRACE : TRACE + "?" + asked;
    }
}
