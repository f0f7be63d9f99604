package app.foreword.access.ui;

import app.foreword.access.SignInResult;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.ErrorText;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.html.Input;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Link or code, birth date, one button. What was typed stays when it was not right. */
class SignInForm extends NativeForm {

    private final Optional<String> knownLink;
    private final String to;
    private final BiFunction<String, LocalDate, SignInResult> signIn;
    private final Entry<Input> code = Entry.text("link-code", getTranslation("access.code.label"));
    private final BirthDateEntry birthDate = new BirthDateEntry();
    private final ErrorText error = new ErrorText();
    private @Nullable Tried last;
    private @Nullable SignInResult said;

    /**
     * @param knownLink where the link is known already and only the birth date is asked
     * @param to where it leads whoever is let in
     */
    SignInForm(Optional<String> knownLink, String to, BiFunction<String, LocalDate, SignInResult> signIn) {
        this.knownLink = knownLink;
        this.to = to;
        this.signIn = signIn;
        addClassName("sign-in");
        if (knownLink.isEmpty()) {
            code.hint(getTranslation("access.code.hint"))
                    .with("autocomplete", "off")
                    .with("autocapitalize", "characters")
                    .with("spellcheck", "false")
                    .with("maxlength", "300");
            add(code);
        }
        add(birthDate, error, new SubmitButton(getTranslation("access.start.submit")));
        onSubmit(this::submit);
    }

    private void submit() {
        error.clear();
        code.clearError();
        String link = knownLink.orElseGet(() -> code.value().strip());
        if (link.isEmpty()) {
            code.showError(getTranslation("access.code.missing"));
        }
        var date = birthDate.date();
        if (!link.isEmpty() && date.isPresent()) {
            attempt(new Tried(link, date.get(), System.nanoTime()));
        }
    }

    /** Two taps on the button, or Enter held for a moment, are one try of the five; what was said of it stands. */
    private void attempt(Tried now) {
        var before = last;
        last = now;
        if (before == null || !now.isTheSameTapAs(before)) {
            said = signIn.apply(now.link(), now.birthDate());
        }
        if (said != null) {
            show(said);
        }
    }

    private void show(SignInResult result) {
        switch (result) {
            case SignInResult.SignedIn in -> getUI().ifPresent(ui -> ui.navigate(to));
            case SignInResult.Refused no -> error.setText(getTranslation("access.start.refused"));
            case SignInResult.LinkEnded ended -> error.setText(getTranslation("connection.ended.refused"));
            case SignInResult.TooManyTries many -> error.setText(tooMany(many.waitFor()));
        }
    }

    private String tooMany(Duration wait) {
        return getTranslation("access.start.tooMany", wait.plusMinutes(1).toMinutes());
    }

    /** What was sent, and when, by a clock that nobody sets. */
    private record Tried(String link, LocalDate birthDate, long at) {

        private static final Duration ONE_TAP = Duration.ofSeconds(1);

        boolean isTheSameTapAs(Tried before) {
            return link.equals(before.link) && birthDate.equals(before.birthDate) && at - before.at < ONE_TAP.toNanos();
        }
    }
}
