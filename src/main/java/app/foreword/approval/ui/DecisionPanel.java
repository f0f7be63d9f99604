package app.foreword.approval.ui;

import app.foreword.approval.ApprovalEvent;
import app.foreword.approval.Approvals;
import app.foreword.approval.Asked;
import app.foreword.approval.OtherVersion;
import app.foreword.approval.VersionReport;
import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.rights.Roles;
import app.foreword.shell.ApproverHint;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What can be decided on a version by whoever is signed in, and what was decided before. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class DecisionPanel extends Section {

    private final transient Approvals approvals;
    private final transient AuthenticationContext signedIn;
    private final transient ObjectProvider<ApproverHint> approverHint;
    private final transient Dates dates;
    private final Div done = new Div();
    private final Div decision = new Div();
    private final DecisionHistory history;
    private final ChangeHistory changeHistory;
    private transient Consumer<VersionAddress> onDecided = address -> {};

    DecisionPanel(
            Approvals approvals,
            Modules modules,
            AuthenticationContext signedIn,
            ObjectProvider<ApproverHint> approverHint,
            Dates dates) {
        this.approvals = approvals;
        this.signedIn = signedIn;
        this.approverHint = approverHint;
        this.dates = dates;
        this.history = new DecisionHistory(dates);
        this.changeHistory = new ChangeHistory(modules, dates);
        setId("decision");
        addClassName("decision");
        add(new H2(getTranslation("approval.decide.title")), done, decision, history, changeHistory);
    }

    /** @param action what to do when something was decided, or the report has changed meanwhile */
    void onDecided(Consumer<VersionAddress> action) {
        onDecided = action;
    }

    void show(VersionAddress address, LearningModule module, VersionReport report, List<ApprovalEvent> events) {
        boolean approved =
                events.stream().findFirst().filter(ApprovalEvent::isApproval).isPresent();
        Optional<OtherVersion> other = approvals.besides(address.version(), address.language());
        Asked asked = approvals.asked(address.version(), address.language());
        done.removeAll();
        decision.removeAll();
        events.stream()
                .findFirst()
                .ifPresent(newest -> decision.add(
                        new Paragraph(DecisionWords.say(newest, dates)),
                        new DecisionEffect(newest.isApproval() ? "approved" : "withdrawn", other, address.language())));
        events.stream()
                .findFirst()
                .filter(newest -> DecisionWords.leavesScreensUnread(newest, asked))
                .ifPresent(newest -> decision.add(warning(getTranslation("approval.decide.screensUnread"))));
        if (!signedIn.hasRole(Roles.APPROVER)) {
            decision.add(new Paragraph(getTranslation("approval.decide.notYou")), approverHint.getObject());
        } else if (approved) {
            decision.add(new WithdrawalForm(
                    new DecisionEffect("withdraw", other, address.language()),
                    reason -> approvals.withdraw(address.version(), address.language(), reason),
                    () -> decided(address, module, false)));
        } else if (report.isGood()) {
            decision.add(new ApprovalForm(
                    address,
                    asked,
                    approvals
                            .changes(address.version(), address.language())
                            .map(changes -> new ChangeChoices(changes, address.language()))
                            .orElse(null),
                    report.seen().digest(),
                    approvals::approve,
                    () -> decided(address, module, true)));
        }
        if (!approved && !report.isGood()) {
            decision.add(warning(
                    getTranslation("approval.decide.notGood", report.findings().size())));
        }
        history.show(events, module.status());
        changeHistory.show(approvals.decidedChanges(address.version(), address.language()), module);
    }

    private void decided(VersionAddress address, LearningModule module, boolean approved) {
        onDecided.accept(address);
        var message = new DecisionDone(module, approved);
        done.add(message);
        message.focus();
    }

    private Paragraph warning(String words) {
        var warning = new Paragraph(words);
        warning.addClassName("problem");
        return warning;
    }
}
