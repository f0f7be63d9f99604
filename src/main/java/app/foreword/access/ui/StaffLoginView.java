package app.foreword.access.ui;

import app.foreword.access.TypedUsername;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.ErrorText;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where staff sign in. The browser posts the form to the framework's filter; nothing typed passes through this view. */
@Route(value = AccessNavigation.STAFF_LOGIN, autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/access.css")
class StaffLoginView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final Entry<Input> username = Entry.text("username", getTranslation("access.login.username"))
            .with("autocomplete", "username")
            .with("autocapitalize", "none")
            .with("spellcheck", "false");
    private final Entry<Input> password = Entry.ofType("password", "password", getTranslation("access.login.password"))
            .with("autocomplete", "current-password");
    private final Paragraph made = new Paragraph(getTranslation("access.login.made"));
    private final Paragraph changed = new Paragraph(getTranslation("access.login.changed"));
    private final ErrorText error = new ErrorText();

    StaffLoginView() {
        addClassName("staff-door");
        var form = new NativeForm(username, password, error, new SubmitButton(getTranslation("access.login.submit")));
        form.postTo(AccessNavigation.STAFF_LOGIN);
        add(new H1(getTranslation("access.login.title")), made, changed, form);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        made.setVisible(parameters.containsKey("made"));
        changed.setVisible(parameters.containsKey("changed"));
        if (parameters.containsKey("error")) {
            error.setText(getTranslation("access.login.refused"));
            String typed = TypedUsername.take();
            username.control().setValue(typed);
            // which of the two is wrong is not said; the name, still there, is more often right
            (typed.isEmpty() ? username : password).focus();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.login.title");
    }
}
