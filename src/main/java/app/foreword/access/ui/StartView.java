package app.foreword.access.ui;

import app.foreword.access.LessonAddress;
import app.foreword.access.PatientSession;
import app.foreword.shell.BrowserMemory;
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
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/**
 * The way in without a link at hand: by code, or on a known browser by the birth date alone. Also where everybody comes
 * whose session is over: then it leads back to where they were.
 */
@Route(value = AccessNavigation.START, layout = PatientLayout.class)
@RouteAlias(value = "", layout = PatientLayout.class)
@AnonymousAllowed
@StyleSheet("styles/access.css")
class StartView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final PatientSession session;

    StartView(PatientSession session) {
        this.session = session;
    }

    /**
     * The bare address goes on where this browser's patient is, and so does one that names a place, for whoever has
     * signed in in another tab meanwhile; this page's own address is for whoever comes next.
     */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = wanted(event.getLocation());
        if (session.isOpen()
                && (wanted.isPresent() || event.getLocation().getPath().isEmpty())) {
            event.forwardTo(wanted.orElse(LessonAddress.START));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var link = session.rememberedLink();
        String to = wanted(event.getLocation()).orElse(LessonAddress.START);
        removeAll();
        if (session.rememberedLinkHasEnded()) {
            showEnd();
        } else {
            showDoor(link, to);
        }
        add(staffSignIn());
    }

    private void showDoor(Optional<String> link, String to) {
        boolean cutShort = link.isPresent() && !to.equals(LessonAddress.START);
        String words = cutShort ? "connection.safe" : link.isPresent() ? "access.back" : "access.start";
        if (link.isEmpty() && !to.equals(LessonAddress.START)) {
            words = "connection.noLink";
        }
        add(
                new H1(getTranslation(words + ".title")),
                new Paragraph(getTranslation(words + ".text")),
                new SignInForm(link, to, session::open));
        if (link.isPresent()) {
            add(otherCode());
        }
    }

    /** The link that this browser remembers opens nothing any more: why, and what to do. */
    private void showEnd() {
        add(
                new H1(getTranslation("connection.ended.title")),
                new Paragraph(getTranslation("connection.ended.text")),
                new SignInForm(Optional.empty(), LessonAddress.START, session::open));
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
        getUI().ifPresent(ui -> {
            BrowserMemory.wipe(ui);
            ui.getPage().setLocation(AccessNavigation.LEFT);
        });
        session.forgetLink();
        session.close();
    }

    private static Optional<String> wanted(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(LessonAddress.PARAMETER)
                .flatMap(LessonAddress::of);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.start.title");
    }
}
