package app.foreword.shell;

import app.foreword.access.ui.AccessNavigation;
import app.foreword.approval.ui.ApprovalNavigation;
import app.foreword.audit.ui.AuditNavigation;
import app.foreword.enrolment.ui.EnrolmentNavigation;
import app.foreword.insight.ui.InsightNavigation;
import app.foreword.record.ui.RecordNavigation;
import app.foreword.review.Notices;
import app.foreword.review.ui.ReviewNavigation;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** The frame of every staff page: where one can go, and who is signed in. */
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/staff.css")
public class StaffLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final List<Anchor> places = new ArrayList<>();
    private final transient AuthenticationContext signedIn;

    StaffLayout(AuthenticationContext signedIn, StaffLanguage language, Notices notices) {
        this.signedIn = signedIn;
        main.getElement().setAttribute("tabindex", "-1");
        addClassName("staff");
        add(skipLink(), bar(language, notices), main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        if (oldContent != null) {
            oldContent.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String open = placeOf(event.getLocation().getPath());
        for (Anchor place : places) {
            if (place.getHref().equals(open)) {
                place.getElement().setAttribute("aria-current", "page");
            } else {
                place.getElement().removeAttribute("aria-current");
            }
        }
    }

    /** Pages below another one belong to its place in the navigation. */
    private static String placeOf(String path) {
        if (path.startsWith("staff/enrolments")) {
            return ReviewNavigation.WORKLIST;
        }
        if (EnrolmentNavigation.isBelowEnrol(path)) {
            return EnrolmentNavigation.enrol();
        }
        return path.startsWith(ApprovalNavigation.MODULES) ? ApprovalNavigation.MODULES : path;
    }

    /** A button and not a link: with the page's base address, a link to "#main" would leave the page. */
    private NativeButton skipLink() {
        var skip = new NativeButton(getTranslation("staff.skip"));
        skip.addClassName("skip");
        skip.addAttachListener(attach ->
                skip.getElement().executeJs("this.addEventListener('click', () => $0.focus())", main.getElement()));
        return skip;
    }

    private Header bar(StaffLanguage language, Notices notices) {
        var brand = new Span(getTranslation("staff.brand"));
        brand.addClassName("brand");
        var header = new Header(brand, navigation(), new NoticesMark(notices), new LanguageMenu(language), person());
        header.addClassName("bar");
        return header;
    }

    private Nav navigation() {
        var navigation = new Nav();
        navigation.getElement().setAttribute("aria-label", getTranslation("staff.navigation"));
        navigation.add(
                place(ReviewNavigation.WORKLIST, "staff.patients"),
                place(EnrolmentNavigation.enrol(), "staff.enrol"),
                place(InsightNavigation.INSIGHT, "staff.insight"),
                place(ApprovalNavigation.MODULES, "staff.modules"),
                place(RecordNavigation.EXPORTS, "staff.exports"));
        if (signedIn.hasRole(Roles.ADMIN)) {
            navigation.add(
                    place(AccessNavigation.people(), "staff.people"), place(AuditNavigation.TRACE, "trace.title"));
        }
        return navigation;
    }

    private Anchor place(String address, String key) {
        var place = new Anchor(address, getTranslation(key));
        places.add(place);
        return place;
    }

    private Div person() {
        var name = new Span(signedIn.getAuthenticatedUser(SignedInStaff.class)
                .map(SignedInStaff::displayName)
                .orElse(""));
        var person = new Div(name, new NativeButton(getTranslation("staff.signOut"), click -> signedIn.logout()));
        person.addClassName("person");
        return person;
    }
}
