package app.foreword.access.ui;

import app.foreword.access.PatientSession;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** The way in without a link at hand: by code, or on a known browser by the birth date alone. */
@Route(value = AccessNavigation.START, layout = PatientLayout.class)
@RouteAlias(value = "", layout = PatientLayout.class)
@AnonymousAllowed
@StyleSheet("styles/access.css")
class StartView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final PatientSession session;

    StartView(PatientSession session) {
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (session.isOpen()) {
            event.forwardTo("lesson");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var remembered = session.rememberedLink();
        show(remembered);
        if (remembered.isPresent()) {
            add(otherCode());
        }
        add(staffSignIn());
    }

    private void show(Optional<String> link) {
        String words = link.isPresent() ? "access.back" : "access.start";
        removeAll();
        add(
                new H1(getTranslation(words + ".title")),
                new Paragraph(getTranslation(words + ".text")),
                new SignInForm(link, session::open));
    }

    private Anchor staffSignIn() {
        var link = new Anchor("staff", getTranslation("access.start.staff"));
        link.addClassName("quiet-link");
        return link;
    }

    private NativeButton otherCode() {
        var button = new NativeButton(getTranslation("access.back.other"), click -> {
            session.forgetLink();
            show(Optional.empty());
        });
        button.addClassName("quiet");
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.start.title");
    }
}
