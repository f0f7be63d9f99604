package app.foreword.enrolment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Modules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.Imports;
import app.foreword.enrolment.NewEnrolment;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.Approved;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("UC-21 Import patients, UC-22 Letters, e-mail and reminders")
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:imports;DB_CLOSE_DELAY=-1",
            "foreword.address=https://learn.clinic.example",
            // a port on which nobody answers: what is queued stays queued
            "foreword.mail.host=127.0.0.1",
            "foreword.mail.port=9",
            "foreword.mail.from=clinic@example.org",
            "foreword.mail.tls=none"
        })
@ViewPackages(packages = "app.foreword")
@WithMockUser(roles = Roles.REVIEWER)
class ImportViewTest extends SpringBrowserlessTest {

    private static final String HEAD = "patient_number,given_name,family_name,birth_date,email\n";

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Modules modules;

    @Autowired
    private Imports imports;

    @Autowired
    private Enrolments enrolments;

    @BeforeEach
    void signIn() {
        for (String table : new String[] {"mail", "enrolment_link", "enrolment", "patient_import", "patient"}) {
            jdbc.sql("delete from " + table).update();
        }
        var id = jdbc.sql("select id from staff where username = 'nora'")
                .query(Long.class)
                .optional()
                .orElseGet(() -> {
                    jdbc.sql("""
                                    insert into staff (username, display_name, role, password_hash, created_at)
                                    values ('nora', 'Nora Nurse', 'REVIEWER', '-', now())
                                    """).update();
                    return jdbc.sql("select max(id) from staff")
                            .query(Long.class)
                            .single();
                });
        Approved.forPatients(jdbc, modules.newestVersions().getFirst().id(), Locale.ENGLISH);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        new Staff(new StaffId(id), "Nora Nurse"), null, "ROLE_" + Roles.REVIEWER));
    }

    @Test
    @DisplayName("UC-21 R1: what is wrong is told by line, column and what to do; nothing can be imported then")
    void wrong() {
        open(HEAD + "1,Ana,Sample,soon,\n");
        assertThat(page()).contains("2", "birth_date", "soon", "This is not a date. Write it like 1980-12-31.");
        assertThat($(NativeButton.class).withTextContaining("Enrol ").exists()).isFalse();
        assertThat($(ImportUploadForm.class).exists()).isTrue();
    }

    @Test
    @DisplayName("UC-21 R6: taken over by one click; the page then says so, also after a reload")
    void takenOver() {
        String ticket = open(HEAD + "1,Ana,Sample,1980-01-02,\n2,Bo,Sample,1980-01-03,bo@example.org\n");
        assertThat(page()).contains("2 rows", "2 new");
        test($(NativeButton.class).withText("Enrol 2 patients").single()).click();
        assertThat(page()).contains("Enrolled: 2 new");
        UI.getCurrent().navigate("staff");
        UI.getCurrent().navigate("staff/import/" + ticket);
        assertThat(page()).contains("Enrolled: 2 new");
        assertThat($(Anchor.class)
                        .withText("Letters and links for them")
                        .single()
                        .getHref())
                .contains("staff/letters?import=");
    }

    @Test
    @DisplayName("UC-21 R6: what has changed since the preview stops it, and is told")
    void changedMeanwhile() {
        open(HEAD + "1,Ana,Sample,1980-01-02,\n");
        enrol("1", "Other");
        test($(NativeButton.class).withText("Enrol 1 patient").single()).click();
        assertThat(page())
                .contains("Nothing was stored, because something has changed", "Number 1 belongs to a patient");
    }

    @Test
    @DisplayName("UC-21 R4: the order of a date is asked with both days in words, and stands in the address")
    void order() {
        String ticket = open(HEAD + "1,Ana,Sample,03/04/1980,\n");
        assertThat(page()).contains("Line 2 has the date 03/04/1980", "Day first: April 3, 1980");
        assertThat($(Anchor.class)
                        .withText("Month first: March 4, 1980")
                        .single()
                        .getHref())
                .isEqualTo("staff/import/" + ticket + "?dates=MONTH_FIRST");
        UI.getCurrent().navigate("staff/import/" + ticket, QueryParameters.of("dates", "DAY_FIRST"));
        assertThat(page()).contains("read with the day first");
        test($(NativeButton.class).withText("Enrol 1 patient").single()).click();
        assertThat(jdbc.sql("select birth_date from patient")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(1980, 4, 3));
    }

    @Test
    @DisplayName("UC-21 R8: a file that is not kept any longer, or was too large, is told with what to do")
    void gone() {
        UI.getCurrent().navigate("staff/import/nothing-here");
        assertThat(page()).contains("The file is not kept any longer");
        UI.getCurrent().navigate("staff/import", QueryParameters.of("problem", "size"));
        assertThat(page()).contains("larger than 20 MB");
    }

    @Test
    @DisplayName("UC-22 R1: how many get a letter, and whose links end by it, is said before")
    void letters() {
        enrolments.issueLink(enrol("1", "Ana"));
        enrol("2", "Bo");
        UI.getCurrent().navigate("staff/letters");
        assertThat(page()).contains("1 patient", "Make 1 letter (PDF)").doesNotContain("have a link already");
        UI.getCurrent().navigate("staff/letters", QueryParameters.of("again", "yes"));
        assertThat(page()).contains("2 patients", "1 of them has a link already. A new letter ends it");
        fire($(LettersChoice.class).single());
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("staff/letters?again=yes");
    }

    @Test
    @DisplayName("UC-22 R3: links are ended and renewed by hand, and the page makes none by itself after that")
    void ended() {
        var enrolment = enrol("1", "Ana");
        enrolments.issueLink(enrolment);
        String address = "staff/enrolments/%d/link".formatted(enrolment.value());
        UI.getCurrent().navigate(address);
        test($(NativeButton.class).withText("End all links").single()).click();
        assertThat(page()).contains("No link works now.");
        UI.getCurrent().navigate("staff");
        UI.getCurrent().navigate(address);
        assertThat(page()).contains("No link works now.");
        assertThat(enrolments.liveLink(enrolment)).isEmpty();
        test($(NativeButton.class).withText("Make a new link").single()).click();
        assertThat(enrolments.liveLink(enrolment)).isPresent();
    }

    @Test
    @DisplayName("UC-22 R4: a link by e-mail, and what became of it, stand on the page of the link")
    void mailed() {
        var enrolment = enrol("1", "Ana");
        enrolments.issueLink(enrolment);
        UI.getCurrent().navigate("staff/enrolments/%d/link".formatted(enrolment.value()));
        test($(NativeButton.class)
                        .withText("E-mail the link to ana@example.org")
                        .single())
                .click();
        assertThat(page()).containsAnyOf("waiting to be sent", "being sent");
    }

    private EnrolmentId enrol(String number, String given) {
        return enrolments.enrol(new NewEnrolment(
                number,
                given,
                "Sample",
                LocalDate.of(1980, 1, 2),
                modules.newestVersions().getFirst().id(),
                Locale.ENGLISH,
                null,
                "ana@example.org"));
    }

    private String open(String file) {
        String ticket = imports.open();
        imports.upload(ticket, "list.csv", file.getBytes(StandardCharsets.UTF_8));
        UI.getCurrent().navigate("staff/import/" + ticket);
        return ticket;
    }

    private String page() {
        return $(H1.class).single().getParent().orElseThrow().getElement().getTextRecursively();
    }

    private static void fire(LettersChoice form) {
        form.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), "submit", JsonNodeFactory.instance.objectNode()));
    }
}
