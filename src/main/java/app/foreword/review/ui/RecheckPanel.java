package app.foreword.review.ui;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.ui.EnrolmentNavigation;
import app.foreword.learning.Recheck;
import app.foreword.learning.RecheckStatus;
import app.foreword.review.PatientReview;
import app.foreword.review.RecheckInvitations;
import app.foreword.review.RecheckOverview;
import app.foreword.review.RecheckRefused;
import app.foreword.review.RecheckReview;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;

/** Invites to a re-check, says where one stands, and takes it back while it is not begun. */
class RecheckPanel extends Section {

    private final transient RecheckInvitations invitations;
    private final Runnable refresh;
    private final When when;
    private final Div standing = new Div();
    private final RecheckInviteForm form;
    private final Paragraph problem = new Paragraph();
    private final Paragraph done = new Paragraph();
    private EnrolmentId enrolment = new EnrolmentId(0);

    /** @param refresh shows the whole page as it is stored now */
    RecheckPanel(RecheckInvitations invitations, Runnable refresh, When when) {
        this.invitations = invitations;
        this.refresh = refresh;
        this.when = when;
        form = new RecheckInviteForm(
                day -> attempt("recheck.panel.done", () -> invitations.invite(enrolment, day)), when);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        done.addClassName("closing");
        done.getElement().setAttribute("role", "status");
        standing.addClassName("standing");
        addClassName("recheck-panel");
        add(new H2(getTranslation("recheck.panel")), standing, problem, form, done);
    }

    void show(PatientReview review) {
        var overview = review.recheck();
        enrolment = review.enrolment().id();
        setVisible(review.enrolment().state() == EnrolmentState.FINISHED);
        standing.removeAll();
        overview.live().ifPresentOrElse(live -> showLive(live, overview), () -> showWhyNot(overview));
        form.setVisible(overview.refusal().isEmpty());
        form.show(overview);
    }

    private void showLive(RecheckReview live, RecheckOverview overview) {
        Recheck recheck = live.recheck();
        boolean waits = live.status() == RecheckStatus.WAITING;
        standing.add(
                new Paragraph(getTranslation(
                        waits ? "recheck.panel.waiting" : "recheck.panel.open",
                        when.date(recheck.opensOn()),
                        when.date(recheck.closesOn()))),
                new Paragraph(getTranslation(
                        "recheck.panel.questions",
                        recheck.ideas().size(),
                        recheck.answers().size())),
                second(invitedBy(recheck)),
                link(overview));
        afterTreatment(overview, recheck).ifPresent(standing::add);
        if (recheck.answers().isEmpty()) {
            var takeBack = new NativeButton(
                    getTranslation("recheck.panel.withdraw"),
                    click -> attempt("recheck.panel.withdrawn", () -> invitations.withdraw(enrolment, recheck.id())));
            takeBack.addClassName("plain");
            standing.add(takeBack);
        }
    }

    private void showWhyNot(RecheckOverview overview) {
        overview.refusal().ifPresent(reason -> {
            switch (reason) {
                case NOTHING_MISSED -> standing.add(second(getTranslation("recheck.panel.nothing")));
                case TOO_LATE ->
                    overview.days()
                            .map(days -> getTranslation("recheck.panel.tooLate", when.date(days.latest())))
                            .ifPresent(words -> standing.add(second(words)));
                case NOT_FINISHED, ONE_INVITED, DAY_MISSING, DAY_OUTSIDE, BEGUN, GONE -> {}
            }
        });
    }

    private String invitedBy(Recheck recheck) {
        String at = when.moment(recheck.invitedAt());
        String by = recheck.invitedBy();
        return by == null
                ? getTranslation("recheck.panel.invitedByModule", at)
                : getTranslation("recheck.panel.invited", by, at);
    }

    /** The same letter does; where it does not, what to do. */
    private Paragraph link(RecheckOverview overview) {
        var until = overview.linkUntil();
        if (until != null) {
            return second(getTranslation("recheck.panel.link", when.day(until)));
        }
        var words = new Paragraph(getTranslation("recheck.panel.noLink") + " ");
        words.addClassName("problem");
        words.add(new Anchor(EnrolmentNavigation.handOut(enrolment), getTranslation("recheck.panel.handOut")));
        return words;
    }

    private Optional<Paragraph> afterTreatment(RecheckOverview overview, Recheck recheck) {
        return Optional.ofNullable(overview.treatment())
                .filter(treatment -> treatment.isBefore(recheck.opensOn()))
                .map(treatment -> second(getTranslation("recheck.invite.afterTreatment", when.date(treatment))));
    }

    /** Also after a refusal the page shows what is stored: somebody else, or the patient, may have been faster. */
    private void attempt(String success, Runnable action) {
        String refused = "";
        try {
            action.run();
        } catch (RecheckRefused refusal) {
            refused = getTranslation("recheck.refused." + refusal.reason());
        }
        refresh.run();
        problem.setText(refused);
        done.setText(refused.isEmpty() ? getTranslation(success) : "");
    }

    private static Paragraph second(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("second");
        return paragraph;
    }
}
