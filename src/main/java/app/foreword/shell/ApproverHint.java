package app.foreword.shell;

import app.foreword.access.StaffAccounts;
import app.foreword.access.ui.AccessNavigation;
import app.foreword.rights.Roles;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who can approve a module, told to whoever is signed in: you, a colleague to ask, or someone to be given the right. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ApproverHint extends Div {

    ApproverHint(StaffAccounts accounts, AuthenticationContext signedIn) {
        addClassName("approver-hint");
        List<String> approvers = accounts.approvers();
        boolean admin = signedIn.hasRole(Roles.ADMIN);
        if (signedIn.hasRole(Roles.APPROVER)) {
            add(new Paragraph(getTranslation("shell.approver.you")));
        } else if (!approvers.isEmpty()) {
            add(new Paragraph(getTranslation("shell.approver.ask", String.join(", ", approvers))));
        } else {
            add(new Paragraph(getTranslation(admin ? "shell.approver.give" : "shell.approver.askAdmin")));
            if (admin) {
                var give = new Anchor(AccessNavigation.people(), getTranslation("shell.approver.give.link"));
                give.addClassName("plain");
                add(give);
            }
        }
    }
}
