package app.foreword.access.ui;

import app.foreword.access.InvalidAccount.Field;
import app.foreword.access.Invitation;
import app.foreword.access.NewPasswords;
import app.foreword.shell.form.Entry;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;

/** Where whoever has forgotten the password chooses another one, by a link from an admin. */
@Route(value = Invitation.NEW_PASSWORD + "/:secret", autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/access.css")
class NewPasswordView extends OneTimeDoor {

    private final transient NewPasswords passwords;

    NewPasswordView(NewPasswords passwords) {
        super("access.newPassword");
        this.passwords = passwords;
    }

    @Override
    Optional<String> greeting(String opened) {
        return passwords
                .find(opened)
                .map(account -> getTranslation("access.newPassword.text", account.displayName(), account.username()));
    }

    @Override
    List<Entry<Input>> entries() {
        return List.of();
    }

    @Override
    Entry<Input> entry(Field field) {
        return password();
    }

    @Override
    void accept(String opened, String chosen) {
        passwords.choose(opened, chosen);
    }
}
