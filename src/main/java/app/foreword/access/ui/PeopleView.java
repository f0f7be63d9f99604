package app.foreword.access.ui;

import app.foreword.access.LastAdmin;
import app.foreword.access.StaffAccount;
import app.foreword.access.StaffAccounts;
import app.foreword.access.StaffRole;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import app.foreword.shell.form.ErrorText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** Who has an account, what they may do, and how others get one. */
@Route(value = AccessNavigation.PEOPLE, layout = StaffLayout.class)
@RolesAllowed(Roles.ADMIN)
@StyleSheet("styles/access.css")
class PeopleView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final StaffAccounts accounts;
    private final NativeTable table = new NativeTable();
    private final ErrorText error = new ErrorText();

    PeopleView(StaffAccounts accounts, InvitePanel invite) {
        this.accounts = accounts;
        addClassName("people");
        add(new H1(getTranslation("access.people.title")), error, table, invite);
        table.setCaptionText(getTranslation("access.people.caption"));
        var head = new NativeTableRow();
        Stream.of("name", "username", "role", "state", "actions")
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
        accounts.list().forEach(account -> body.add(row(account)));
    }

    private NativeTableRow row(StaffAccount account) {
        String state = account.enabled() ? "access.people.enabled" : "access.people.disabled";
        var row = new NativeTableRow(
                cell(new Span(account.displayName())),
                cell(new Span(account.username())),
                cell(new Span(getTranslation(RoleWords.key(account.role())))),
                cell(new Span(getTranslation(state))),
                cell(switchAccess(account), switchRole(account)));
        row.setClassName("off", !account.enabled());
        return row;
    }

    private NativeButton switchAccess(StaffAccount account) {
        return account.enabled()
                ? action("access.people.disable", account, () -> accounts.disable(account.id()))
                : action("access.people.enable", account, () -> accounts.enable(account.id()));
    }

    private NativeButton switchRole(StaffAccount account) {
        return switch (account.role()) {
            case ADMIN ->
                action(
                        "access.people.toReviewer",
                        account,
                        () -> accounts.changeRole(account.id(), StaffRole.REVIEWER));
            case REVIEWER ->
                action("access.people.toAdmin", account, () -> accounts.changeRole(account.id(), StaffRole.ADMIN));
        };
    }

    private NativeButton action(String words, StaffAccount account, Runnable change) {
        var button = new NativeButton(getTranslation(words), click -> {
            error.clear();
            try {
                change.run();
                load();
            } catch (LastAdmin refused) {
                error.setText(getTranslation("access.people.lastAdmin"));
            }
        });
        // the same word stands in every row: say whom it is about
        button.setAriaLabel(getTranslation(words + ".whom", account.displayName()));
        return button;
    }

    private static NativeTableCell cell(Component... content) {
        return new NativeTableCell(content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.people.title");
    }
}
