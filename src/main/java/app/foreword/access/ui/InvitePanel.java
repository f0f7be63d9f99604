package app.foreword.access.ui;

import app.foreword.access.Invitations;
import app.foreword.access.StaffRights;
import app.foreword.access.StaffRole;
import app.foreword.enrolment.PublicAddress;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.LinkToCopy;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.NativeSelect;
import app.foreword.shell.form.SubmitButton;
import app.foreword.shell.form.Tick;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Makes one-time links for new colleagues. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class InvitePanel extends Section {

    private final Invitations invitations;
    private final PublicAddress address;
    private final Entry<NativeSelect> role =
            new Entry<>("invite-role", getTranslation("access.people.role"), new NativeSelect());
    private final Tick approver = new Tick("invite-approver", getTranslation("access.invite.approver"));
    private final Div made = new Div();

    InvitePanel(Invitations invitations, PublicAddress address) {
        this.invitations = invitations;
        this.address = address;
        addClassName("invite");
        var words = new LinkedHashMap<String, String>();
        for (StaffRole each : StaffRole.values()) {
            words.put(each.name(), getTranslation(RoleWords.key(each)));
        }
        role.control().setChoices(words);
        var form = new NativeForm(role, approver, new SubmitButton(getTranslation("access.invite.submit")));
        form.onSubmit(this::invite);
        made.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("access.invite.title")),
                new Paragraph(getTranslation("access.invite.text")),
                form,
                made);
    }

    private void invite() {
        var invitation = invitations.invite(new StaffRights(StaffRole.valueOf(role.value()), approver.isSet()));
        made.removeAll();
        if (address.worksOnThisMachineOnly()) {
            var warning = new Paragraph(getTranslation("access.invite.localhost", address.root()));
            warning.addClassName("warning");
            made.add(warning);
        }
        made.add(new LinkToCopy(
                address.of(invitation.path()),
                getTranslation("access.invite.link"),
                getTranslation("access.invite.once"),
                getTranslation("access.invite.copy"),
                getTranslation("access.invite.copied")));
    }
}
