package app.foreword.access.ui;

import app.foreword.access.StaffAccount;
import app.foreword.access.StaffAccounts;
import app.foreword.access.StaffRole;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** One account: what it may do, and what an admin can change in it. */
class AccountRow extends NativeTableRow {

    /** Runs a change and shows what came of it. */
    interface Changes {
        void run(StaffAccount account, Runnable change);
    }

    private final StaffAccounts accounts;
    private final StaffAccount account;
    private final Changes changes;

    /** @param newPassword makes a link for whoever has forgotten theirs */
    AccountRow(StaffAccounts accounts, StaffAccount account, Changes changes, Consumer<StaffAccount> newPassword) {
        this.accounts = accounts;
        this.account = account;
        this.changes = changes;
        add(
                cell("name", new Span(account.displayName())),
                cell("username", new Span(account.username())),
                cell(
                        "role",
                        new Span(getTranslation(RoleWords.key(account.rights().role())))),
                cell(
                        "approver",
                        new Span(getTranslation(
                                account.rights().approver()
                                        ? "access.people.approver.yes"
                                        : "access.people.approver.no"))),
                cell(
                        "state",
                        new Span(getTranslation(
                                account.enabled() ? "access.people.enabled" : "access.people.disabled"))),
                cell("actions", switchAccess(), switchRole(), switchApprover(), newPassword(newPassword)));
        setClassName("off", !account.enabled());
    }

    private NativeButton switchAccess() {
        return account.enabled()
                ? action("access.people.disable", () -> accounts.disable(account.id()))
                : action("access.people.enable", () -> accounts.enable(account.id()));
    }

    private NativeButton switchRole() {
        return switch (account.rights().role()) {
            case ADMIN ->
                action("access.people.toReviewer", () -> accounts.changeRole(account.id(), StaffRole.REVIEWER));
            case REVIEWER -> action("access.people.toAdmin", () -> accounts.changeRole(account.id(), StaffRole.ADMIN));
        };
    }

    private NativeButton switchApprover() {
        return account.rights().approver()
                ? action("access.people.noApprover", () -> accounts.changeApprover(account.id(), false))
                : action("access.people.toApprover", () -> accounts.changeApprover(account.id(), true));
    }

    private NativeButton newPassword(Consumer<StaffAccount> make) {
        var button = new NativeButton(getTranslation("access.people.newPassword"), click -> make.accept(account));
        button.setAriaLabel(getTranslation("access.people.newPassword.whom", account.displayName()));
        button.setVisible(account.enabled());
        return button;
    }

    private NativeButton action(String words, Runnable change) {
        var button = new NativeButton(getTranslation(words), click -> changes.run(account, change));
        // the same word stands in every row: say whom it is about
        button.setAriaLabel(getTranslation(words + ".whom", account.displayName()));
        return button;
    }

    /** On a phone the columns have no heads, and each figure stands beside its column's name. */
    private NativeTableCell cell(String column, Component... content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("access.people." + column));
        return cell;
    }
}
