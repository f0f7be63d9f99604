package app.foreword.record.ui;

import app.foreword.content.ModuleId;
import app.foreword.content.Modules;
import app.foreword.record.ExportFilter;
import app.foreword.review.ui.ReviewNavigation;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeSelect;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables of many enrolments, to download. */
@Route(value = RecordNavigation.EXPORTS, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/access.css")
@StyleSheet("styles/out.css")
class ExportsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String ALL = "";

    private final transient Modules modules;
    private final Entry<NativeSelect> module = new Entry<>(
                    "module", getTranslation("export.module"), new NativeSelect())
            .hint(getTranslation("export.module.hint"));
    private final Entry<Input> from =
            Entry.ofType("date", "from", getTranslation("export.from")).hint(getTranslation("export.from.hint"));
    private final Entry<Input> to =
            Entry.ofType("date", "to", getTranslation("export.to")).hint(getTranslation("export.to.hint"));

    ExportsView(Modules modules) {
        this.modules = modules;
        var which = new Div(module, from, to);
        which.addClassName("side-by-side");
        addClassNames("enrol", "exports");
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("export.lead")),
                patients(),
                new Section(
                        new H2(getTranslation("export.period")),
                        which,
                        choice("export.answers", RecordNavigation.ANSWERS_CSV),
                        choice("export.items", RecordNavigation.ITEMS_CSV)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("export.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(ALL, getTranslation("export.module.all"));
        modules.newestVersions().forEach(each -> names.put(each.module().value(), each.title()));
        module.control().setChoices(names);
    }

    private Section patients() {
        var all = new Anchor(RecordNavigation.worklist(""), getTranslation("export.patients.all"));
        all.addClassName("plain");
        all.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        var filtered = new Paragraph(
                new Span(getTranslation("export.patients.filtered") + " "),
                ReviewNavigation.worklist(getTranslation("export.patients.list")));
        return new Section(
                new H2(getTranslation("export.patients")),
                new Paragraph(getTranslation("export.patients.text")),
                all,
                filtered);
    }

    private Div choice(String key, String address) {
        var button = new NativeButton(getTranslation(key + ".download"), click -> download(address));
        button.addClassName("plain");
        button.getElement().setAttribute("type", "button");
        var text = new Paragraph(getTranslation(key + ".text"));
        return new Div(new H3(getTranslation(key)), text, button);
    }

    private void download(String address) {
        to.clearError();
        var filter = new ExportFilter(
                module.value().equals(ALL) ? null : new ModuleId(module.value()), TypedDay.of(from), TypedDay.of(to));
        if (filter.isBackwards()) {
            to.showError(getTranslation("export.to.backwards"));
            to.focus();
            return;
        }
        getUI().ifPresent(ui -> ui.getPage().open(address + ExportAddress.query(filter), "_self"));
    }
}
