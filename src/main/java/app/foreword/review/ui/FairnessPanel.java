package app.foreword.review.ui;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.ui.EnrolmentNavigation;
import app.foreword.review.Fairness;
import app.foreword.review.FairnessRefused;
import app.foreword.review.PatientReview;
import app.foreword.review.ReviewRefused;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** What staff may grant a patient, all in one place and each with a reason. */
class FairnessPanel extends Section {

    private final transient Fairness fairness;
    private final Runnable refresh;
    private final When when;
    private final ReasonForm startAgain;
    private final AskAgainForm askAgain;
    private final MoreTimeForm moreTime;
    private final ReasonForm waive;
    private final ReasonForm endWaiver;
    private final Paragraph link = new Paragraph();
    private final Paragraph done = new Paragraph();
    private EnrolmentId enrolment = new EnrolmentId(0);

    /** @param refresh shows the whole page as it is stored now */
    FairnessPanel(Fairness fairness, ReviewActions actions, Runnable refresh, When when) {
        this.fairness = fairness;
        this.refresh = refresh;
        this.when = when;
        startAgain = new ReasonForm(
                "start-again",
                "fairness.again",
                reason -> attempt("again", () -> fairness.startAgain(enrolment, reason))
                        .map(Refusal::words));
        askAgain =
                new AskAgainForm((idea, reason) -> attempt("idea", () -> fairness.askAgain(enrolment, idea, reason)));
        moreTime = new MoreTimeForm((day, reason) -> attempt("time", () -> fairness.extend(enrolment, day, reason)));
        waive = new ReasonForm("waive", "review.waive", actions::waive);
        endWaiver = new ReasonForm(
                "end-waiver",
                "fairness.endWaiver",
                reason -> attempt("endWaiver", () -> fairness.endWaiver(enrolment, reason))
                        .map(Refusal::words));
        done.addClassName("closing");
        done.getElement().setAttribute("role", "status");
        link.addClassName("second");
        addClassName("fairness-panel");
        add(new H2(getTranslation("fairness.panel")), startAgain, askAgain, moreTime, waive, endWaiver, link, done);
    }

    void show(PatientReview review) {
        enrolment = review.enrolment().id();
        var state = review.enrolment().state();
        boolean begun = state == EnrolmentState.IN_PROGRESS || state == EnrolmentState.FINISHED;
        startAgain.setVisible(begun);
        askAgain.setVisible(state == EnrolmentState.FINISHED);
        askAgain.show(review.module().concepts(), review.module().language());
        waive.setVisible(state == EnrolmentState.NOT_STARTED || state == EnrolmentState.IN_PROGRESS);
        endWaiver.setVisible(state == EnrolmentState.WAIVED);
        showLink(review);
    }

    private void showLink(PatientReview review) {
        var until = review.fairness().linkUntil();
        link.removeAll();
        if (until == null) {
            link.add(
                    new Span(getTranslation("fairness.link.none") + " "),
                    new Anchor(EnrolmentNavigation.handOut(enrolment), getTranslation("recheck.panel.handOut")));
        } else {
            link.setText(getTranslation("fairness.link.until", when.calendarDay(until)));
        }
    }

    /** Also after a refusal the page shows what is stored: somebody else may have been faster. */
    private Optional<Refusal> attempt(String what, Runnable action) {
        done.setText("");
        Optional<Refusal> refused = Optional.empty();
        try {
            action.run();
        } catch (ReviewRefused refusal) {
            refused = Optional.of(new Refusal(Words.of(refusal.reason(), when), false));
        } catch (FairnessRefused refusal) {
            refused = Optional.of(new Refusal(
                    getTranslation("fairness.refused." + refusal.reason(), Fairness.MOST_YEARS),
                    isOfChoice(refusal.reason())));
        }
        refresh.run();
        if (refused.isEmpty()) {
            done.setText(getTranslation("fairness." + what + ".done"));
        }
        return refused;
    }

    private static boolean isOfChoice(FairnessRefused.Reason reason) {
        return switch (reason) {
            case IDEA_MISSING, ASKED_ALREADY, DAY_MISSING, DAY_PAST, DAY_FAR -> true;
            case NOT_BEGUN, WAIVED, NOT_WAIVED, NOT_FINISHED -> false;
        };
    }
}
