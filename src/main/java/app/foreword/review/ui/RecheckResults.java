package app.foreword.review.ui;

import app.foreword.learning.RecheckStatus;
import app.foreword.review.PatientReview;
import app.foreword.review.RecheckReview;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;

/** What came of each re-check, newest first, apart from the talk list and the answers of the first round. */
class RecheckResults extends Div {

    private final When when;
    private final transient Consumer<RecheckReview> talked;

    /** @param talked when staff say that they have talked about what was missed again */
    RecheckResults(Consumer<RecheckReview> talked, When when) {
        this.talked = talked;
        this.when = when;
        addClassName("rechecks");
    }

    void show(PatientReview review) {
        removeAll();
        review.recheck().rechecks().stream().filter(RecheckResults::tells).forEach(each -> add(section(each)));
    }

    /** The anchor of a re-check on the page. */
    static String id(RecheckReview review) {
        return "recheck-" + review.recheck().id().value();
    }

    private static boolean tells(RecheckReview review) {
        return switch (review.status()) {
            case ANSWERED, CLOSED -> true;
            case OPEN -> !review.answers().isEmpty();
            case WAITING, WITHDRAWN -> false;
        };
    }

    private Section section(RecheckReview review) {
        var title = new H2(title(review));
        title.setId(id(review));
        title.getElement().setAttribute("tabindex", "-1");
        var about = new Paragraph(status(review) + ". " + getTranslation("recheck.result.apart"));
        about.addClassName("second");
        var section = new Section(title, about);
        if (!review.recheck().reason().isEmpty()) {
            section.add(new Paragraph(
                    getTranslation("fairness.recheck.why", review.recheck().reason())));
        }
        if (!review.answers().isEmpty()) {
            section.add(RecheckTable.of(review, title(review), when));
        }
        addTalk(section, review);
        return section;
    }

    private String title(RecheckReview review) {
        return getTranslation(
                switch (review.recheck().kind()) {
                    case MISSED -> "recheck.result";
                    case ASKED_AGAIN -> "fairness.recheck.askedAgain";
                    case CHANGED -> "fairness.recheck.changed";
                },
                day(review));
    }

    private void addTalk(Section section, RecheckReview review) {
        var byStaff = review.recheck().talked();
        if (byStaff != null) {
            var said = new Paragraph(getTranslation("recheck.talk.done", byStaff.name(), when.moment(byStaff.at())));
            said.addClassName("second");
            section.add(said);
        } else if (review.needsTalk()) {
            var button = new NativeButton(getTranslation("recheck.talk.do"), click -> talked.accept(review));
            button.addClassName("plain");
            section.add(button);
        }
    }

    /** When it was answered last; where it was not, when it opened. */
    private String day(RecheckReview review) {
        return review.answers().isEmpty()
                ? when.date(review.recheck().opensOn())
                : when.calendarDay(review.answers().getLast().answer().at());
    }

    private String status(RecheckReview review) {
        return review.status() == RecheckStatus.CLOSED
                ? getTranslation("recheck.result.CLOSED", review.answers().size())
                : getTranslation("recheck.result." + review.status());
    }
}
