package app.foreword.insight.ui;

import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import app.foreword.insight.InsightReport;
import app.foreword.insight.Insights;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a module teaches badly. The address says of which version, language and days. */
@Route(value = InsightNavigation.INSIGHT, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/insight.css")
class InsightView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Insights insights;
    private final transient Modules modules;
    private final transient Clock clock;
    private final InsightChoice choice =
            new InsightChoice(address -> getUI().ifPresent(ui -> ui.navigate(InsightNavigation.INSIGHT, address)));
    private final Div report = new Div();

    InsightView(Insights insights, Modules modules, Clock clock) {
        this.insights = insights;
        this.modules = modules;
        this.clock = clock;
        addClassName("insight");
        var about = new Paragraph(getTranslation("insight.about"));
        about.addClassName("second");
        add(new H1(getPageTitle()), about, choice, report);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<PublishedVersion> versions = modules.allVersions();
        report.removeAll();
        choice.setVisible(!versions.isEmpty());
        if (versions.isEmpty()) {
            report.add(new Paragraph(getTranslation("insight.noModule")));
            return;
        }
        var place = InsightPlace.at(event.getLocation().getQueryParameters(), versions, insights.newest());
        choice.show(place, versions);
        if (place.wrong().isEmpty()) {
            show(insights.report(place.query(LocalDate.now(clock))));
        }
    }

    private void show(InsightReport found) {
        var figures = new Figures(getLocale(), clock.getZone());
        var stamp = new Stamp(found, figures);
        report.add(stamp);
        if (found.cut()) {
            var cut = new Paragraph(getTranslation("insight.cut", Insights.MOST_PATIENTS));
            cut.addClassName("notice");
            report.add(cut);
        }
        if (found.progress().enrolled() == 0) {
            var nobody = new Paragraph(getTranslation("insight.nobody"));
            nobody.addClassName("empty");
            report.add(nobody);
            return;
        }
        report.add(new ProgressSection(found, stamp.text(), figures), new IdeasSection(found, stamp.text(), figures));
        found.forms().forEach(form -> report.add(new QuestionsSection(found, form, stamp.text(), figures)));
        report.add(new Counting(found, figures));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("insight.title");
    }
}
