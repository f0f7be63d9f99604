package app.foreword.review.ui;

import app.foreword.access.HandOvers;
import app.foreword.audit.AuditDetail;
import app.foreword.enrolment.AuditedViews;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.InvalidEnrolment;
import app.foreword.enrolment.ui.EnrolmentNavigation;
import app.foreword.mail.Mails;
import app.foreword.review.Fairness;
import app.foreword.review.PatientReview;
import app.foreword.review.RecheckInvitations;
import app.foreword.review.ReviewRefused;
import app.foreword.review.Reviews;
import app.foreword.review.TalkClosingId;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.review.TalkOutcome;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One patient: what to talk about, every answer, and the sign-off. */
@Route(value = ReviewNavigation.PATIENT, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/fairness.css")
class PatientView extends Div implements BeforeEnterObserver, HasDynamicTitle, ReviewActions {

    private final transient Reviews reviews;
    private final transient Enrolments enrolments;
    private final transient HandOvers handOvers;
    private final transient AuditedViews views;
    private final AdminSection admin;
    private final When when;
    private final H1 name = new H1();
    private final StateLine state = new StateLine();
    private final PatientFacts facts;
    private final TalkCards talkCards;
    private final RecheckMark recheckMark = new RecheckMark();
    private final RecheckResults recheckResults;
    private final RecheckPanel recheck;
    private final AnswerList answers;
    private final PastAttempts pastAttempts;
    private final FairnessPanel fairnessPanel;
    private final ScorePanel score = new ScorePanel();
    private final SignOffPanel signOff;
    private final NotesPanel notes;
    private final HistoryList history;
    private final ModulesPanel modules;
    private final TabletPanel tablet;
    private final Anchor link = new Anchor("", getTranslation("review.link"));
    private final PatientFiles files = new PatientFiles();
    private final Anchor correct = new Anchor("", getTranslation("review.correct"));
    private EnrolmentId enrolment = new EnrolmentId(0);
    private transient List<Object> answersShown = List.of();

    PatientView(
            Reviews reviews,
            Enrolments enrolments,
            HandOvers handOvers,
            Mails mails,
            RecheckInvitations rechecks,
            Fairness fairness,
            AuditedViews views,
            AdminSection admin,
            When when) {
        this.reviews = reviews;
        this.enrolments = enrolments;
        this.handOvers = handOvers;
        this.views = views;
        this.admin = admin;
        tablet = new TabletPanel(when, () -> attempt(() -> handOvers.end(enrolment)));
        this.when = when;
        facts = new PatientFacts(when);
        talkCards = new TalkCards(this, when);
        Runnable refresh = () -> show(reviews.get(enrolment));
        recheck = new RecheckPanel(rechecks, refresh, when);
        recheckResults = new RecheckResults(
                talked -> {
                    rechecks.markTalked(enrolment, talked.recheck().id());
                    refresh.run();
                },
                when);
        answers = new AnswerList(when);
        pastAttempts = new PastAttempts(when);
        fairnessPanel = new FairnessPanel(fairness, this, refresh, when);
        signOff = new SignOffPanel(this, when);
        notes = new NotesPanel(this, when);
        history = new HistoryList(mails, when);
        modules = new ModulesPanel(when);
        var side = new Aside(signOff, score, recheck, fairnessPanel, notes, tablet, correct, link, files);
        side.addClassName("side");
        var columns =
                new Div(new Div(talkCards, recheckResults, answers, pastAttempts), side, new Div(modules, history));
        columns.addClassName("columns");
        var back = ReviewNavigation.worklist(getTranslation("review.back"));
        back.addClassName("back");
        addClassName("review");
        add(back, name, state, facts, recheckMark, columns, admin);
    }

    @Override
    public String getPageTitle() {
        return name.getText();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        enrolment = event.getRouteParameters()
                .getLong(ReviewNavigation.ENROLMENT)
                .map(EnrolmentId::new)
                .orElseThrow(NotFoundException::new);
        var review = reviews.get(enrolment);
        views.opened(enrolment, AuditDetail.PATIENT_PAGE);
        answersShown = List.of();
        show(review);
    }

    @Override
    public Optional<String> close(Subject subject, TalkOutcome outcome, String note, @Nullable TalkClosingId seen) {
        return attempt(() -> reviews.close(enrolment, subject, outcome, note, seen));
    }

    @Override
    public Optional<String> addNote(String text) {
        return attempt(() -> reviews.addNote(enrolment, text));
    }

    @Override
    public Optional<String> signOff() {
        return attempt(() -> reviews.signOff(enrolment));
    }

    @Override
    public Optional<String> reopen(String reason) {
        return attempt(() -> reviews.reopen(enrolment, reason));
    }

    @Override
    public Optional<String> waive(String reason) {
        return attempt(() -> enrolments.waive(enrolment, reason));
    }

    /** Also after a refusal the page shows what is stored: somebody else may have been faster. */
    private Optional<String> attempt(Runnable action) {
        Optional<String> refused = Optional.empty();
        try {
            action.run();
        } catch (ReviewRefused refusal) {
            refused = Optional.of(Words.of(refusal.reason(), when));
        } catch (InvalidEnrolment invalid) {
            var problem = invalid.problems().getFirst();
            refused = Optional.of(getTranslation(problem.key(), problem.params().toArray()));
        }
        show(reviews.get(enrolment));
        return refused;
    }

    private void show(PatientReview review) {
        var who = review.patient();
        name.setText(getTranslation("review.patient.name", who.givenName(), who.familyName()));
        state.show(review);
        facts.show(review);
        talkCards.show(review);
        score.show(review);
        fairnessPanel.show(review);
        pastAttempts.show(review);
        List<Object> toShow =
                List.of(review.answers(), review.readings(), review.fairness().attempt());
        if (!toShow.equals(answersShown)) {
            // only then, so that what was opened in it stays open
            answersShown = toShow;
            answers.show(review);
        }
        signOff.show(review);
        recheckMark.show(review);
        recheckResults.show(review);
        recheck.show(review);
        notes.show(review);
        var tablets = handOvers.of(enrolment);
        history.show(review, tablets);
        modules.show(review);
        tablet.show(review.enrolment(), tablets);
        admin.show(review);
        correct.setHref(EnrolmentNavigation.correct(enrolment));
        link.setHref(EnrolmentNavigation.handOut(enrolment));
        files.show(review);
    }
}
