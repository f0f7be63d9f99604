package app.foreword.review.ui;

import app.foreword.enrolment.EnrolmentState;
import app.foreword.record.ui.RecordNavigation;
import app.foreword.review.PatientReview;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** What can be printed or taken along of one enrolment, and the way for paper back into it. */
class PatientFiles extends Div {

    private final Anchor form = pdf("paper.form.link");
    private final Anchor paper = new Anchor("", getTranslation("paper.enter.link"));
    private final Anchor copy = pdf("copy.staff");
    private final Anchor chart = pdf("chart.link");
    private final Anchor answers = new Anchor("", getTranslation("copy.csv"));

    PatientFiles() {
        addClassName("files");
        answers.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        add(form, paper, copy, chart, answers);
    }

    void show(PatientReview review) {
        var enrolment = review.enrolment();
        boolean open = switch (enrolment.state()) {
            case NOT_STARTED, IN_PROGRESS -> true;
            case FINISHED, WAIVED -> false;
        };
        form.setHref(RecordNavigation.form(enrolment.id()));
        form.setVisible(open);
        paper.setHref(RecordNavigation.enterPaper(enrolment.id()));
        paper.setVisible(open);
        copy.setHref(RecordNavigation.copy(enrolment.id()));
        copy.setVisible(enrolment.state() == EnrolmentState.FINISHED);
        chart.setHref(RecordNavigation.chart(enrolment.id(), getLocale()));
        answers.setHref(RecordNavigation.answers(enrolment.id()));
    }

    /** A file and not a page, shown in a tab of its own. */
    private Anchor pdf(String key) {
        var link = new Anchor("", getTranslation(key));
        link.getElement().setAttribute("router-ignore", true).setAttribute("target", "_blank");
        return link;
    }
}
