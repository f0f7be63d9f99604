package app.foreword.access.ui;

import app.foreword.access.InvalidAccount;
import app.foreword.access.Invitation;
import app.foreword.access.Invitations;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** Where an invitation leads: whoever was invited makes their account and chooses a password only they know. */
@Route(value = Invitation.PATH + "/:secret", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/access.css")
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Invitations invitations;
    private final Entry<Input> displayName = Entry.text("name", getTranslation("access.setup.name"))
            .hint(getTranslation("access.setup.name.hint"))
            .with("autocomplete", "name");
    private final Entry<Input> username = Entry.text("username", getTranslation("access.login.username"))
            .hint(getTranslation("access.setup.username.hint"))
            .with("autocomplete", "username")
            .with("autocapitalize", "none")
            .with("spellcheck", "false");
    private final Entry<Input> password = Entry.ofType("password", "password", getTranslation("access.login.password"))
            .hint(getTranslation("access.setup.password.hint"))
            .with("autocomplete", "new-password");
    private String secret = "";

    SetupView(Invitations invitations) {
        this.invitations = invitations;
        addClassName("staff-door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        if (invitations.find(secret).isPresent()) {
            showForm();
        } else {
            showClosed();
        }
    }

    private void showForm() {
        var form = new NativeForm(
                displayName,
                username,
                password,
                showPassword(),
                new SubmitButton(getTranslation("access.setup.submit")));
        form.onSubmit(this::accept);
        removeAll();
        add(new H1(getTranslation("access.setup.title")), new Paragraph(getTranslation("access.setup.text")), form);
    }

    private void showClosed() {
        removeAll();
        add(
                new H1(getTranslation("access.setup.closed.title")),
                new Paragraph(getTranslation("access.setup.closed.text")));
    }

    private NativeButton showPassword() {
        var button = new NativeButton(getTranslation("access.setup.show"));
        button.addClassName("quiet");
        button.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
        button.addClickListener(click -> {
            boolean shown = password.control().getType().equals("text");
            password.control().setType(shown ? "password" : "text");
            button.getElement().setAttribute("aria-pressed", String.valueOf(!shown));
        });
        return button;
    }

    private void accept() {
        Stream.of(displayName, username, password).forEach(Entry::clearError);
        try {
            invitations.accept(secret, username.value(), displayName.value(), password.value());
            // a full load: the log-in is the framework's own page
            getUI().ifPresent(ui -> ui.getPage().setLocation(AccessNavigation.STAFF_LOGIN + "?made"));
        } catch (InvalidAccount invalid) {
            invalid.problems().forEach(this::show);
            Entry.focusFirstWrong(displayName, username, password);
        } catch (NoSuchElementException usedMeanwhile) {
            showClosed();
        }
    }

    private void show(InvalidAccount.Problem problem) {
        var entry = switch (problem.field()) {
            case USERNAME -> username;
            case DISPLAY_NAME -> displayName;
            case PASSWORD -> password;
        };
        entry.showError(getTranslation(problem.key(), problem.params().toArray()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.setup.title");
    }
}
