package app.foreword.review.ui;

import app.foreword.audit.Trace;
import app.foreword.audit.TracePlace;
import app.foreword.audit.TraceQuery;
import app.foreword.audit.TraceRow;
import app.foreword.audit.ui.AuditNavigation;
import app.foreword.enrolment.Patient;
import app.foreword.shell.TraceWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** Who looked at a patient and who changed something, over all enrolments, newest first. */
class PatientTrace extends Div {

    private static final int ROWS = 20;

    private final Trace trace;
    private final TraceWords words;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = new NativeButton(getTranslation("trace.more"), click -> showMore());
    private final Anchor all = new Anchor("", getTranslation("trace.patient.all"));
    private TraceQuery query = TraceQuery.ALL;
    private @Nullable TracePlace next;

    PatientTrace(Trace trace, TraceWords words) {
        this.trace = trace;
        this.words = words;
        list.addClassNames("log", "trace-log");
        more.addClassName("plain");
        all.addClassName("quiet-link");
        var actions = new Div(more, all);
        actions.addClassName("actions");
        add(new H2(getTranslation("trace.patient.title")), list, actions);
    }

    void show(Patient patient) {
        query = TraceQuery.ofPatient(patient.id().value());
        next = null;
        list.removeAll();
        all.setHref(AuditNavigation.trace(query));
        showMore();
    }

    private void showMore() {
        var page = trace.find(query, next, ROWS);
        page.rows().forEach(row -> list.add(item(row)));
        next = page.next().orElse(null);
        more.setVisible(page.more());
    }

    private ListItem item(TraceRow row) {
        var at = new Span(words.when(row.at()));
        at.addClassName("second");
        var who = new Span(words.who(row));
        who.addClassName("who");
        String detail = words.detail(row);
        return new ListItem(
                at,
                who,
                new Span(
                        detail.isEmpty()
                                ? words.what(row)
                                : getTranslation("trace.what.detail", words.what(row), detail)));
    }
}
