package app.foreword.review.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.content.Question;
import app.foreword.content.QuestionId;
import app.foreword.learning.KeyCorrections;
import app.foreword.rights.Roles;
import app.foreword.shell.ApproverHint;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** One question: which options count as right, and what a correction would change. */
@Route(value = ReviewNavigation.KEY, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/access.css")
@StyleSheet("styles/fairness.css")
class CorrectKeyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Modules modules;
    private final transient KeyCorrections corrections;
    private final transient AuthenticationContext signedIn;
    private final transient ObjectProvider<ApproverHint> approverHint;
    private final When when;

    CorrectKeyView(
            Modules modules,
            KeyCorrections corrections,
            AuthenticationContext signedIn,
            ObjectProvider<ApproverHint> approverHint,
            When when) {
        this.modules = modules;
        this.corrections = corrections;
        this.signedIn = signedIn;
        this.approverHint = approverHint;
        this.when = when;
        addClassName("question-keys");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = KeysAddress.of(event, modules);
        var id = new QuestionId(event.getRouteParameters().get("question").orElse(""));
        Question question = address.module(modules).sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No question " + id));
        show(address, question, "");
    }

    /** @param done what was done just now; empty where nothing was */
    private void show(KeysAddress address, Question question, String done) {
        LearningModule module = address.module(modules);
        removeAll();
        var said = new Paragraph(done);
        said.getElement().setAttribute("role", "status");
        said.addClassName("closing");
        var stem = new Paragraph(Quotation.of(module.language(), question.stem()));
        stem.addClassName("stem");
        add(
                new Div(address.toQuestions()),
                new H1(getPageTitle()),
                Quotation.in("fairness.keys.module", module.language(), module.title(), module.version()),
                said,
                new H2(getTranslation("fairness.key.question")),
                stem,
                KeyList.of(question, corrections.inForce(address.version()), module.language()));
        if (signedIn.hasRole(Roles.APPROVER)) {
            add(new CorrectKeyForm(
                    address,
                    question,
                    corrections,
                    changed -> show(address, question, getTranslation("fairness.key.done", changed))));
        } else {
            add(new Paragraph(getTranslation("fairness.key.notYou")), approverHint.getObject());
        }
        var history = corrections.history(address.version()).stream()
                .filter(correction -> correction.question().equals(question.id()))
                .toList();
        add(new CorrectionHistory(history, module, modules, when));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("fairness.key.title");
    }
}
