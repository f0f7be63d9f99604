package app.foreword.access.ui;

import app.foreword.access.CurrentTablet;
import app.foreword.access.HeldTablet;
import app.foreword.access.PinState;
import app.foreword.access.TabletLock;
import app.foreword.shell.Clinic;
import app.foreword.shell.InterfaceLanguage;
import app.foreword.shell.StaffLanguage;
import app.foreword.shell.TabletHelp;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Between two patients: thanks to the one who leaves, and nothing about them; then the way back in for staff. */
@Route(value = AccessNavigation.TABLET_LOCK, autoLayout = false)
@AnonymousAllowed
@StyleSheet("styles/patient.css")
@StyleSheet("styles/access.css")
class TabletLockView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CurrentTablet tablet;
    private final transient TabletLock lock;
    private final transient StaffLanguage staffLanguage;
    private final transient Clinic clinic;

    TabletLockView(CurrentTablet tablet, TabletLock lock, StaffLanguage staffLanguage, Clinic clinic) {
        this.clinic = clinic;
        this.tablet = tablet;
        this.lock = lock;
        this.staffLanguage = staffLanguage;
        addClassNames("patient", "tablet-lock");
        addAttachListener(
                attach -> getElement()
                        .executeJs(
                                "import(new URL('components/tablet-memory.js', document.baseURI)).then(part => part.forget())"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        tablet.locked().ifPresent(held -> show(held, event));
    }

    private void show(HeldTablet held, AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var form = new TabletPinForm(staffLanguage.get(), lock.triesLeft(held));
        var state = lock.pinState(held);
        var main = new Main(thanks(InterfaceLanguage.nearest(held.language())), forStaff(state, form));
        add(main);
        if (parameters.containsKey("wrong")) {
            form.showWrong();
        } else if (parameters.containsKey("missing")) {
            form.showMissing();
        }
    }

    private Section thanks(InterfaceLanguage language) {
        var thanks = new Section(
                new H1(getTranslation("tablet.thanks.title", language.locale())),
                new Paragraph(getTranslation("tablet.thanks.text", language.locale())));
        TabletHelp.lines(clinic, language.locale()).forEach(line -> thanks.add(new Paragraph(line)));
        thanks.addClassName("thanks");
        thanks.getElement().setAttribute("lang", language.tag());
        return thanks;
    }

    private Section forStaff(PinState state, TabletPinForm form) {
        var language = staffLanguage.get();
        var other = new Anchor(AccessNavigation.STAFF_LOGIN, getTranslation("tablet.lock.other", language.locale()));
        other.setRouterIgnore(true);
        other.addClassName("quiet-link");
        var staff = new Section(new H2(getTranslation("tablet.lock.title", language.locale())));
        staff.addClassName("for-staff");
        staff.getElement().setAttribute("lang", language.tag());
        staff.add(
                switch (state) {
                    case ASKED -> form;
                    case TOO_MANY_TRIES -> why("tablet.lock.tries");
                    case ENDED_BY_STAFF -> why("tablet.lock.ended");
                    case RIGHTS_CHANGED -> why("tablet.lock.rights");
                });
        staff.add(other);
        return staff;
    }

    private Paragraph why(String words) {
        return new Paragraph(getTranslation(words, staffLanguage.get().locale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tablet.title");
    }
}
