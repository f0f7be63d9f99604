package app.foreword.access.ui;

import app.foreword.access.LessonAddress;
import app.foreword.access.PatientSession;
import app.foreword.enrolment.Links;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Where a patient's link leads: the birth date, then the lesson. The same for a link that nobody has. */
@Route(value = Links.PATH + "/:secret", layout = PatientLayout.class)
@AnonymousAllowed
@StyleSheet("styles/access.css")
class LinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PatientSession session;

    LinkView(PatientSession session) {
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        if (session.isOpenFor(secret)) {
            event.forwardTo(LessonAddress.START);
            return;
        }
        removeAll();
        add(
                new H1(getTranslation("access.link.title")),
                new Paragraph(getTranslation("access.link.text")),
                new SignInForm(Optional.of(secret), LessonAddress.START, session::open),
                otherCode());
    }

    /** A link may have been replaced since it was sent; a reload of the whole page forgets nothing that is remembered. */
    private Anchor otherCode() {
        var link = new Anchor(AccessNavigation.START, getTranslation("access.link.other"));
        link.addClassName("quiet-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.link.title");
    }
}
