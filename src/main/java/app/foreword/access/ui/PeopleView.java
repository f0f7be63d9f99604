package app.foreword.access.ui;

import app.foreword.access.LastAdmin;
import app.foreword.access.NewPasswords;
import app.foreword.access.StaffAccount;
import app.foreword.access.StaffAccounts;
import app.foreword.enrolment.PublicAddress;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import app.foreword.shell.form.ErrorText;
import app.foreword.shell.form.LinkToCopy;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** Who has an account, what they may do, and how others get one. */
@Route(value = AccessNavigation.PEOPLE, layout = StaffLayout.class)
@RolesAllowed(Roles.ADMIN)
@StyleSheet("styles/access.css")
class PeopleView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient StaffAccounts accounts;
    private final transient CurrentStaff currentStaff;
    private final transient NewPasswords passwords;
    private final transient PublicAddress address;
    private final NativeTable table = new NativeTable();
    private final ErrorText error = new ErrorText();
    private final Paragraph changed = new Paragraph();
    private final Div made = new Div();

    PeopleView(
            StaffAccounts accounts,
            CurrentStaff currentStaff,
            NewPasswords passwords,
            PublicAddress address,
            InvitePanel invite) {
        this.accounts = accounts;
        this.currentStaff = currentStaff;
        this.passwords = passwords;
        this.address = address;
        made.getElement().setAttribute("role", "status");
        addClassName("people");
        changed.addClassName("second");
        changed.getElement().setAttribute("role", "status");
        add(
                new H1(getTranslation("access.people.title")),
                new Paragraph(getTranslation("access.people.approver.what")),
                error,
                changed,
                made,
                table,
                invite);
        table.setCaptionText(getTranslation("access.people.caption"));
        var head = new NativeTableRow();
        Stream.of("name", "username", "role", "approver", "state", "actions")
                .map(column -> new NativeTableHeaderCell(getTranslation("access.people." + column)))
                .forEach(cell -> {
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        table.getHead().add(head);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        var body = table.getBody();
        body.removeAll();
        accounts.list().forEach(account -> body.add(new AccountRow(accounts, account, this::change, this::makeLink)));
    }

    private void forgetMessages() {
        error.clear();
        changed.setText("");
        made.removeAll();
    }

    private void makeLink(StaffAccount account) {
        forgetMessages();
        try {
            made.add(
                    new Paragraph(getTranslation("access.people.newPassword.for", account.displayName())),
                    new LinkToCopy(
                            address.of(passwords.link(account.id())),
                            getTranslation("access.invite.link"),
                            getTranslation("access.people.newPassword.once"),
                            getTranslation("access.invite.copy"),
                            getTranslation("access.invite.copied")));
        } catch (NoSuchElementException closedMeanwhile) {
            load();
        }
    }

    private void change(StaffAccount account, Runnable change) {
        forgetMessages();
        boolean own = account.id().equals(currentStaff.get().id());
        try {
            change.run();
        } catch (LastAdmin refused) {
            error.setText(getTranslation("access.people.lastAdmin"));
            return;
        }
        if (own) {
            // this session has ended with its old rights; without a word the sign-in page would look like a fault
            getUI().ifPresent(ui -> ui.getPage().setLocation(AccessNavigation.STAFF_LOGIN + "?changed"));
        } else {
            changed.setText(getTranslation("access.people.changed", account.displayName()));
            load();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.people.title");
    }
}
