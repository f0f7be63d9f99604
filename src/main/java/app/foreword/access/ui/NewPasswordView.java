package app.foreword.access.ui;

import app.foreword.access.InvalidAccount;
import app.foreword.access.Invitation;
import app.foreword.access.NewPasswords;
import app.foreword.access.StaffAccount;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.NoSuchElementException;

/** Where whoever has forgotten the password chooses another one, by a link from an admin. */
@Route(value = Invitation.NEW_PASSWORD + "/:secret", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/access.css")
class NewPasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NewPasswords passwords;
    private final Entry<Input> password = Entry.ofType("password", "password", getTranslation("access.login.password"))
            .hint(getTranslation("access.setup.password.hint"))
            .with("autocomplete", "new-password");
    private String secret = "";

    NewPasswordView(NewPasswords passwords) {
        this.passwords = passwords;
        addClassName("staff-door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        passwords.find(secret).ifPresentOrElse(this::showForm, this::showClosed);
    }

    private void showForm(StaffAccount account) {
        var form = new NativeForm(password, new SubmitButton(getTranslation("access.newPassword.submit")));
        form.onSubmit(this::choose);
        removeAll();
        add(
                new H1(getTranslation("access.newPassword.title")),
                new Paragraph(getTranslation("access.newPassword.text", account.displayName(), account.username())),
                form);
    }

    private void showClosed() {
        removeAll();
        add(
                new H1(getTranslation("access.newPassword.closed.title")),
                new Paragraph(getTranslation("access.newPassword.closed.text")));
    }

    private void choose() {
        password.clearError();
        try {
            passwords.choose(secret, password.value());
            // a full load: the log-in is the framework's own page
            getUI().ifPresent(ui -> ui.getPage().setLocation(AccessNavigation.STAFF_LOGIN + "?made"));
        } catch (InvalidAccount invalid) {
            var problem = invalid.problems().getFirst();
            password.showError(getTranslation(problem.key(), problem.params().toArray()));
            password.focus();
        } catch (NoSuchElementException usedMeanwhile) {
            showClosed();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.newPassword.title");
    }
}
