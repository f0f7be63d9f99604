package app.foreword.enrolment.ui;

import app.foreword.enrolment.DateOrder;
import app.foreword.enrolment.ImportPreview;
import app.foreword.enrolment.Imports;
import app.foreword.enrolment.UnreadableFile;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;

/** Enrols many: the file is chosen, looked at, and taken over. The address says which file, and how its dates are read. */
@Route(value = EnrolmentNavigation.IMPORT, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/access.css")
@StyleSheet("styles/enrol.css")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DATES = "dates";

    private final transient Imports imports;
    private Optional<DateOrder> order = Optional.empty();

    ImportView(Imports imports) {
        this.imports = imports;
        addClassName("imports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        order = query.getSingleParameter(DATES).flatMap(ImportView::order);
        event.getRouteParameters()
                .get(EnrolmentNavigation.TICKET)
                .ifPresentOrElse(this::show, () -> showStart(query.getSingleParameter("problem")));
    }

    private void showStart(Optional<String> problem) {
        begin();
        problem.ifPresent(each -> add(warning(
                each.equals("size")
                        ? getTranslation("imports.problem.size", Imports.MOST_MEGABYTES)
                        : getTranslation("imports.problem.old"))));
        var template = new Anchor(EnrolmentNavigation.TEMPLATE, getTranslation("imports.template"));
        template.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        add(
                new Paragraph(getTranslation("imports.intro")),
                new H2(getTranslation("imports.fill")),
                new Paragraph(template),
                new ImportColumns(),
                new H2(getTranslation("imports.choose")),
                new ImportUploadForm(imports.open()));
    }

    private void show(String ticket) {
        begin();
        var done = imports.done(ticket);
        if (done.isPresent()) {
            add(new ImportOutcome(done.get()));
            return;
        }
        try {
            imports.preview(ticket, order)
                    .ifPresentOrElse(
                            read -> add(preview(ticket, read)), () -> add(warning(getTranslation("imports.gone"))));
        } catch (UnreadableFile unreadable) {
            add(warning(getTranslation(unreadable.key(), unreadable.params().toArray())));
        }
        add(new H2(getTranslation("imports.other")), new ImportUploadForm(imports.open()));
    }

    private ImportPreviewPanel preview(String ticket, ImportPreview read) {
        return new ImportPreviewPanel(read, order, each -> address(ticket, each), () -> run(ticket));
    }

    private void run(String ticket) {
        Optional<?> done = Optional.empty();
        try {
            done = imports.run(ticket, order);
        } catch (UnreadableFile unreadable) {
            // the same words as those of the preview, which follow
        }
        show(ticket);
        if (done.isEmpty()) {
            addComponentAtIndex(1, warning(getTranslation("imports.changed")));
        }
    }

    private void begin() {
        removeAll();
        add(new H1(getTranslation("imports.title")));
    }

    private static Paragraph warning(String words) {
        var warning = new Paragraph(words);
        warning.addClassName("warning");
        warning.getElement().setAttribute("role", "alert");
        return warning;
    }

    private static String address(String ticket, DateOrder dates) {
        return new Location(EnrolmentNavigation.imports(ticket), QueryParameters.of(DATES, dates.name()))
                .getPathWithQueryParameters();
    }

    private static Optional<DateOrder> order(String name) {
        return Stream.of(DateOrder.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.title");
    }
}
