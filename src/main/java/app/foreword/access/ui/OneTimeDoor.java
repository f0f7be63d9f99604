package app.foreword.access.ui;

import app.foreword.access.InvalidAccount;
import app.foreword.access.InvalidAccount.Field;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a one-time link leads, on which staff choose a password only they know. Used or old, it says so and no more. */
abstract class OneTimeDoor extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final String words;
    private final Entry<Input> password = Entry.ofType("password", "password", getTranslation("access.login.password"))
            .hint(getTranslation("access.setup.password.hint"))
            .with("autocomplete", "new-password");
    private String secret = "";

    /** @param words with what the keys of its words begin */
    OneTimeDoor(String words) {
        this.words = words;
        addClassName("staff-door");
    }

    /** The sentence above the form; empty where the link opens nothing, or nothing any more. */
    abstract Optional<String> greeting(String opened);

    /** What is asked before the password. */
    abstract List<Entry<Input>> entries();

    abstract Entry<Input> entry(Field field);

    /**
     * @throws InvalidAccount naming each wrong field
     * @throws NoSuchElementException where the link was used meanwhile
     */
    abstract void accept(String opened, String chosen);

    final Entry<Input> password() {
        return password;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        greeting(secret).ifPresentOrElse(this::showForm, this::showClosed);
    }

    private void showForm(String greeting) {
        var form = new NativeForm(Stream.of(
                        all(), Stream.of(showPassword(), new SubmitButton(getTranslation(words + ".submit"))))
                .flatMap(parts -> parts)
                .toArray(Component[]::new));
        form.onSubmit(this::submit);
        removeAll();
        add(new H1(getTranslation(words + ".title")), new Paragraph(greeting), form);
    }

    private void showClosed() {
        removeAll();
        add(new H1(getTranslation(words + ".closed.title")), new Paragraph(getTranslation(words + ".closed.text")));
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

    private void submit() {
        all().forEach(Entry::clearError);
        try {
            accept(secret, password.value());
            // a full load: the log-in is the framework's own page
            getUI().ifPresent(ui -> ui.getPage().setLocation(AccessNavigation.STAFF_LOGIN + "?made"));
        } catch (InvalidAccount invalid) {
            invalid.problems()
                    .forEach(problem -> entry(problem.field())
                            .showError(getTranslation(
                                    problem.key(), problem.params().toArray())));
            Entry.focusFirstWrong(all().toArray(Entry<?>[]::new));
        } catch (NoSuchElementException usedMeanwhile) {
            showClosed();
        }
    }

    private Stream<Entry<Input>> all() {
        return Stream.concat(entries().stream(), Stream.of(password));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(words + ".title");
    }
}
