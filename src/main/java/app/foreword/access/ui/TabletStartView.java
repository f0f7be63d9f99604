package app.foreword.access.ui;

import app.foreword.access.HandOver;
import app.foreword.access.HandOvers;
import app.foreword.access.StaffPins;
import app.foreword.audit.AuditDetail;
import app.foreword.enrolment.AuditedViews;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.Patient;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The last look before a tablet changes hands: is it the right person, and has the staff member a PIN? */
@Route(value = AccessNavigation.TABLET_START, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/access.css")
class TabletStartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Enrolments enrolments;
    private final transient AuditedViews views;
    private final transient HandOvers handOvers;
    private final transient StaffPins pins;
    private final transient Clock clock;

    TabletStartView(Enrolments enrolments, AuditedViews views, HandOvers handOvers, StaffPins pins, Clock clock) {
        this.enrolments = enrolments;
        this.views = views;
        this.handOvers = handOvers;
        this.pins = pins;
        this.clock = clock;
        addClassNames("hand-out", "tablet-start");
        // the browser may keep this page as it is, for the back button of the patient
        addAttachListener(attach -> getElement().executeJs("""
                        window.forewordKept ??= addEventListener('pageshow', (event) => {
                          if (event.persisted && document.querySelector('.tablet-start')) {
                            document.body.replaceChildren();
                            location.reload();
                          }
                        }) ?? true"""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .getLong("enrolment")
                .map(EnrolmentId::new)
                .orElseThrow(NotFoundException::new);
        show(id, "");
        views.opened(id, AuditDetail.TABLET_PAGE);
    }

    private void show(EnrolmentId id, String done) {
        var enrolment = enrolments.get(id);
        removeAll();
        addWho(enrolment, enrolments.patient(enrolment.patient()));
        if (enrolment.state() == EnrolmentState.WAIVED) {
            add(new Paragraph(getTranslation("tablet.start.waived")));
            return;
        }
        handOvers.of(id).stream().filter(HandOver::isOut).findFirst().ifPresent(this::addOut);
        var message = new Paragraph(done);
        message.getElement().setAttribute("role", "status");
        add(words("tablet.start.what", "what"), words("tablet.start.kiosk", "hint"), message);
        if (pins.isChosen()) {
            addStart(id);
        } else {
            add(new H2(getTranslation("tablet.pin.title")), words("tablet.pin.text", "hint"), pinForm(id));
        }
    }

    private void addWho(Enrolment enrolment, Patient patient) {
        var name = new Paragraph(patient.givenName() + " " + patient.familyName());
        name.addClassName("who");
        var born = DateTimeFormatter.ofPattern(getTranslation("tablet.start.born.date"), getLocale());
        var back = new Anchor("staff/enrolments/" + enrolment.id().value(), getTranslation("tablet.start.back"));
        back.addClassName("back");
        add(
                back,
                new H1(getTranslation("tablet.start.title")),
                new H2(getTranslation("tablet.start.who")),
                name,
                new Paragraph(getTranslation("tablet.start.born", born.format(patient.birthDate()), patient.number())),
                new Paragraph(getTranslation(
                        "tablet.start.language", enrolment.language().getDisplayLanguage(getLocale()))));
    }

    private void addStart(EnrolmentId id) {
        var change = new NativeDetails(getTranslation("tablet.pin.change"), pinForm(id));
        change.addClassName("change-pin");
        add(new TabletStartForm(id), change);
    }

    private PinForm pinForm(EnrolmentId id) {
        return new PinForm(pins, () -> show(id, getTranslation("tablet.pin.saved")));
    }

    private void addOut(HandOver out) {
        var warning = new Paragraph(getTranslation("tablet.start.out", moment(out.startedAt()), out.by()));
        warning.addClassName("warning");
        add(warning);
    }

    private Paragraph words(String key, String className) {
        var words = new Paragraph(getTranslation(key));
        words.addClassName(className);
        return words;
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(clock.getZone())
                .format(at);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tablet.start.title");
    }
}
