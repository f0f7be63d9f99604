package app.foreword.audit.ui;

import app.foreword.audit.Trace;
import app.foreword.audit.TracePlace;
import app.foreword.audit.TraceQuery;
import app.foreword.record.TraceTables;
import app.foreword.record.ui.RecordNavigation;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import app.foreword.shell.TraceWords;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;

/** Who did what when, and to whom; the address says which rows. */
@Route(value = AuditNavigation.TRACE, layout = StaffLayout.class)
@RolesAllowed(Roles.ADMIN)
@StyleSheet("styles/trace.css")
class TraceView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int ROWS = 50;
    private static final String BEFORE = "before";

    private final transient Trace trace;
    private final TraceFilters filters;
    private final TraceTable table;
    private final Paragraph none = new Paragraph(getTranslation("trace.none"));
    private final Anchor newest = new Anchor("", getTranslation("trace.newest"));
    private final Anchor older = new Anchor("", getTranslation("trace.older"));
    private final Anchor download = new Anchor("", getTranslation("trace.csv"));

    TraceView(Trace trace, TraceWords words) {
        this.trace = trace;
        filters = new TraceFilters(this::open);
        table = new TraceTable(words);
        none.getElement().setAttribute("role", "status");
        none.addClassName("empty");
        // a file, not a page
        download.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        var pages = new Nav(newest, older);
        pages.getElement().setAttribute("aria-label", getTranslation("trace.pages"));
        pages.addClassName("pager");
        var size = new Paragraph(getTranslation("trace.csv.size", TraceTables.MOST_ROWS));
        size.addClassName("second");
        addClassName("trace");
        add(
                new H1(getTranslation("trace.title")),
                new Paragraph(getTranslation("trace.what")),
                filters,
                none,
                table,
                pages,
                download,
                size);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = event.getLocation().getQueryParameters();
        var query = TraceQuery.of(address::getSingleParameter);
        var after = address.getSingleParameter(BEFORE).flatMap(TracePlace::of);
        var page = trace.find(query, after.orElse(null), ROWS);
        filters.show(query, trace.staff());
        table.show(page.rows());
        table.setVisible(!page.rows().isEmpty());
        none.setVisible(page.rows().isEmpty());
        newest.setVisible(after.isPresent());
        newest.setHref(AuditNavigation.trace(query));
        older.setVisible(page.more());
        page.next().ifPresent(next -> older.setHref(older(query, next)));
        download.setHref(RecordNavigation.trace(query));
    }

    private static String older(TraceQuery query, TracePlace next) {
        var parameters = new LinkedHashMap<>(query.parameters());
        parameters.put(BEFORE, next.words());
        return AuditNavigation.TRACE + "?" + QueryParameters.simple(parameters).getQueryString();
    }

    private void open(TraceQuery query) {
        getUI().ifPresent(ui -> ui.navigate(AuditNavigation.TRACE, QueryParameters.simple(query.parameters())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trace.title");
    }
}
