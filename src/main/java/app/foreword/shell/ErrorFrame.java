package app.foreword.shell;

import app.foreword.rights.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The frame of a page that says what went wrong: staff keep theirs, everybody else has the patients'. */
@AnonymousAllowed
class ErrorFrame extends Div implements RouterLayout {

    private final RouterLayout frame;

    ErrorFrame(AuthenticationContext signedIn) {
        var maker = Instantiator.get(UI.getCurrent());
        frame = signedIn.hasAnyRole(Roles.REVIEWER, Roles.ADMIN)
                ? maker.createComponent(StaffLayout.class)
                : maker.createComponent(PatientLayout.class);
        // only the frame inside is to be seen
        getStyle().set("display", "contents");
        add((Component) frame);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        frame.showRouterLayoutContent(content);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        frame.removeRouterLayoutContent(oldContent);
    }
}
