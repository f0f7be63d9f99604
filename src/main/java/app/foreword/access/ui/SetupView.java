package app.foreword.access.ui;

import app.foreword.access.InvalidAccount.Field;
import app.foreword.access.Invitation;
import app.foreword.access.Invitations;
import app.foreword.shell.form.Entry;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;

/** Where an invitation leads: whoever was invited makes their account. */
@Route(value = Invitation.PATH + "/:secret", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/access.css")
class SetupView extends OneTimeDoor {

    private final transient Invitations invitations;
    private final Entry<Input> displayName = Entry.text("name", getTranslation("access.setup.name"))
            .hint(getTranslation("access.setup.name.hint"))
            .with("autocomplete", "name");
    private final Entry<Input> username = Entry.text("username", getTranslation("access.login.username"))
            .hint(getTranslation("access.setup.username.hint"))
            .with("autocomplete", "username")
            .with("autocapitalize", "none")
            .with("spellcheck", "false");

    SetupView(Invitations invitations) {
        super("access.setup");
        this.invitations = invitations;
    }

    @Override
    Optional<String> greeting(String opened) {
        return invitations.find(opened).map(invitation -> getTranslation("access.setup.text"));
    }

    @Override
    List<Entry<Input>> entries() {
        return List.of(displayName, username);
    }

    @Override
    Entry<Input> entry(Field field) {
        return switch (field) {
            case USERNAME -> username;
            case DISPLAY_NAME -> displayName;
            case PASSWORD -> password();
        };
    }

    @Override
    void accept(String opened, String chosen) {
        invitations.accept(opened, username.value(), displayName.value(), chosen);
    }
}
