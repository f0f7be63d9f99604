package app.foreword.enrolment.ui;

import app.foreword.access.ui.AccessNavigation;
import app.foreword.audit.AuditDetail;
import app.foreword.enrolment.AuditedViews;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.HandOuts;
import app.foreword.enrolment.IssuedLink;
import app.foreword.enrolment.Patient;
import app.foreword.enrolment.PublicAddress;
import app.foreword.mail.Mails;
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
import com.vaadin.flow.spring.security.AuthenticationContext;
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
@StyleSheet("styles/enrol.css")
class HandOutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Enrolments enrolments;
    private final AuditedViews views;
    private final HandOuts handOuts;
    private final Mails mails;
    private final AuthenticationContext signedIn;
    private final PublicAddress address;
    private final Clinic clinic;
    private final Clock clock;

    HandOutView(
            Enrolments enrolments,
            HandOuts handOuts,
            Mails mails,
            AuditedViews views,
            AuthenticationContext signedIn,
            PublicAddress address,
            Clinic clinic,
            Clock clock) {
        this.enrolments = enrolments;
        this.handOuts = handOuts;
        this.mails = mails;
        this.views = views;
        this.signedIn = signedIn;
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
        views.opened(id, AuditDetail.LINK_PAGE);
    }

    /** The first link is made at once; after that, staff decide. */
    private void show(Enrolment enrolment, Patient patient) {
        var links = handOuts.links(enrolment.id());
        if (links.isEmpty()) {
            issue(enrolment, patient);
            return;
        }
        begin(enrolment, patient);
        add(new LinkPanel(links, clock.instant(), this::day, () -> issue(enrolment, patient), () -> {
            handOuts.revoke(enrolment.id());
            show(enrolment, patient);
        }));
        addMail(enrolment, patient);
    }

    private void begin(Enrolment enrolment, Patient patient) {
        removeAll();
        add(new H1(getTranslation("enrolment.link.heading", patient.givenName(), patient.familyName())));
        addTablet(enrolment);
    }

    /** Nothing of e-mail is shown where the clinic sends none; an admin is told how it is set up. */
    private void addMail(Enrolment enrolment, Patient patient) {
        if (mails.isSet()) {
            add(new MailPanel(mails, enrolment.id(), patient, this::moment));
        } else if (signedIn.hasRole(Roles.ADMIN)) {
            var hint = new Paragraph(getTranslation("mailing.notSet"));
            hint.addClassName("hint");
            add(hint);
        }
    }

    private void issue(Enrolment enrolment, Patient patient) {
        var link = enrolments.issueLink(enrolment.id());
        begin(enrolment, patient);
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
        addMail(enrolment, patient);
    }

    /** For who is here and has no phone at hand. */
    private void addTablet(Enrolment enrolment) {
        var start = new Anchor(AccessNavigation.startOnTablet(enrolment.id()), getTranslation("tablet.panel.start"));
        start.addClassName("quiet-link");
        add(start);
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

    private String moment(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(clock.getZone())
                .format(instant);
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
