package app.foreword.enrolment.ui;

import app.foreword.access.ui.AccessNavigation;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.IssuedLink;
import app.foreword.enrolment.LiveLink;
import app.foreword.enrolment.Patient;
import app.foreword.enrolment.PublicAddress;
import app.foreword.rights.Roles;
import app.foreword.shell.Clinic;
import app.foreword.shell.StaffLayout;
import app.foreword.shell.form.LinkToCopy;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * Hands out a patient's link. Only hashes are stored, so a link is shown in the moment it is made and never again: after
 * a reload this page can only offer a new one.
 */
@Route(value = EnrolmentNavigation.HAND_OUT, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/access.css")
class HandOutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Enrolments enrolments;
    private final PublicAddress address;
    private final Clinic clinic;
    private final Clock clock;

    HandOutView(Enrolments enrolments, PublicAddress address, Clinic clinic, Clock clock) {
        this.enrolments = enrolments;
        this.address = address;
        this.clinic = clinic;
        this.clock = clock;
        addClassName("hand-out");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .getLong("enrolment")
                .map(EnrolmentId::new)
                .orElseThrow();
        var enrolment = enrolments.get(id);
        show(enrolment, enrolments.patient(enrolment.patient()));
    }

    private void show(Enrolment enrolment, Patient patient) {
        removeAll();
        add(new H1(getTranslation("enrolment.link.heading", patient.givenName(), patient.familyName())));
        enrolments
                .liveLink(enrolment.id())
                .ifPresentOrElse(link -> showEarlier(link, enrolment, patient), () -> issue(enrolment, patient));
        addTablet(enrolment);
    }

    private void showEarlier(LiveLink link, Enrolment enrolment, Patient patient) {
        add(
                new Paragraph(getTranslation("enrolment.link.earlier", day(link.createdAt()), day(link.expiresAt()))),
                new Paragraph(getTranslation("enrolment.link.again.text")),
                button("enrolment.link.again", () -> {
                    issue(enrolment, patient);
                    addTablet(enrolment);
                }));
    }

    private void issue(Enrolment enrolment, Patient patient) {
        var link = enrolments.issueLink(enrolment.id());
        removeAll();
        add(new H1(getTranslation("enrolment.link.heading", patient.givenName(), patient.familyName())));
        if (address.worksOnThisMachineOnly()) {
            add(warning());
        }
        var print = button("enrolment.link.print", () -> {});
        // in the browser: it asks the server for nothing
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        add(
                new Paragraph(getTranslation(
                        "terms.handOut.language", enrolment.language().getDisplayLanguage(getLocale()))),
                new LinkToCopy(
                        address.of(link.path()),
                        getTranslation("enrolment.link.label"),
                        getTranslation("enrolment.link.once", day(link.expiresAt())),
                        getTranslation("enrolment.link.copy"),
                        getTranslation("enrolment.link.copied")),
                print,
                letter(link, enrolment, patient));
    }

    /** For who is here and has no phone at hand. */
    private void addTablet(Enrolment enrolment) {
        var start = new Anchor(AccessNavigation.startOnTablet(enrolment.id()), getTranslation("tablet.panel.start"));
        start.addClassName("quiet-link");
        addComponentAtIndex(1, start);
    }

    private Letter letter(IssuedLink link, Enrolment enrolment, Patient patient) {
        return new Letter(patient, link, enrolment.language(), address, clinic);
    }

    private Paragraph warning() {
        var warning = new Paragraph(getTranslation("enrolment.link.localhost", address.root()));
        warning.addClassName("warning");
        return warning;
    }

    private NativeButton button(String words, Runnable action) {
        var button = new NativeButton(getTranslation(words), click -> action.run());
        button.addClassName("primary");
        return button;
    }

    private String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(clock.getZone())
                .format(instant);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enrolment.link.title");
    }
}
