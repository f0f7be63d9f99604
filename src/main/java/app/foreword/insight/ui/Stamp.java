package app.foreword.insight.ui;

import app.foreword.insight.InsightReport;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** What every figure on the page is about: the version, the language, the days. */
class Stamp extends Paragraph {

    Stamp(InsightReport report, Figures figures) {
        addClassName("stamp");
        var query = report.query();
        LocalDate from = query.from();
        LocalDate to = query.to();
        String days;
        if (from == null) {
            days = to == null ? getTranslation("insight.days.all") : getTranslation("insight.days.to", figures.day(to));
        } else {
            days = to == null
                    ? getTranslation("insight.days.from", figures.day(from))
                    : getTranslation("insight.days.both", figures.day(from), figures.day(to));
        }
        var module = report.module();
        setText(getTranslation(
                "insight.stamp",
                module.title(),
                module.version(),
                module.language().getDisplayLanguage(getLocale()),
                days));
    }

    String text() {
        return getText();
    }
}
