package app.foreword.review.ui;

import app.foreword.enrolment.EnrolmentState;
import app.foreword.review.PatientReview;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Signs off, or reopens what is signed off. */
class SignOffPanel extends Section {

    private final NativeButton signOff = new NativeButton(getTranslation("review.signOff"));
    private final Paragraph status = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final ReasonForm reopen;
    private final When when;

    SignOffPanel(ReviewActions actions, When when) {
        this.when = when;
        reopen = new ReasonForm("reopen", "review.reopen", actions::reopen);
        signOff.addClassName("primary");
        signOff.addClickListener(click -> refuse(actions.signOff().orElse("")));
        status.getElement().setAttribute("role", "status");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        addClassName("sign-off");
        add(signOff, problem, status, reopen);
    }

    void show(PatientReview review) {
        boolean signedOff = review.enrolment().signedOff();
        var state = review.enrolment().state();
        signOff.setVisible(state == EnrolmentState.FINISHED && !signedOff);
        reopen.setVisible(signedOff);
        status.setText(status(review));
        refuse("");
    }

    /** What is refused says more than the status, which it replaces. */
    private void refuse(String reason) {
        problem.setText(reason);
        status.setVisible(reason.isEmpty());
    }

    private String status(PatientReview review) {
        return switch (review.status()) {
            case NEEDS_TALK, TO_SIGN_OFF ->
                getTranslation("review.signOff.open", review.talkList().open());
            case REVIEWED -> {
                var newest = review.signOffs().getFirst();
                yield getTranslation("review.signOff.done", newest.by(), when.moment(newest.at()));
            }
            case NOT_STARTED, IN_PROGRESS -> getTranslation("review.signOff.notYet");
            case WAIVED -> {
                var waiver = review.waiver();
                yield waiver == null
                        ? getTranslation("review.status.WAIVED")
                        : getTranslation("review.waive.done", waiver.by(), when.moment(waiver.at()), waiver.reason());
            }
        };
    }
}
