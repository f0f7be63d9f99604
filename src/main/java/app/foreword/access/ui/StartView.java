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

    /** The bare address goes on where this browser's patient is; this page's own address is for whoever comes next. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getPath().isEmpty() && session.isOpen()) {
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
        var button = new NativeButton(getTranslation("access.back.other"), click -> leave());
        button.addClassName("quiet");
        return button;
    }

    /** Whoever was here before is signed out: nothing of theirs may be a tap on "back" away. */
    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().setLocation(AccessNavigation.START));
        session.forgetLink();
        session.close();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.start.title");
    }
}
