package app.foreword.record.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import app.foreword.access.PatientPrincipal;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.record.ChartRecords;
import app.foreword.record.CopiesBusy;
import app.foreword.record.Letters;
import app.foreword.record.OwnCopies;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is shown in the place of a file for which there is no room. */
@SpringBootTest(properties = {"foreword.clinic.name=Lakeside Clinic", "foreword.clinic.phone=555 0100"})
@Import({OnEachDatabase.OnH2.class, People.class})
class BusyFilesTest {

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private People people;

    @MockitoBean
    private Letters letters;

    @MockitoBean
    private ChartRecords charts;

    @MockitoBean
    private OwnCopies copies;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        when(letters.pdf(any(), any(), any())).thenThrow(CopiesBusy.class);
        when(charts.pdf(any(), any(), any())).thenThrow(CopiesBusy.class);
        when(copies.pdf(any(), any())).thenThrow(CopiesBusy.class);
        when(copies.pdfForStaff(any(), any())).thenThrow(CopiesBusy.class);
    }

    @Test
    @DisplayName(
            "UC-24 R12: where there is no room, a page in the reader's language says when to try again, with a way back")
    void busy() throws Exception {
        assertThat(page(MockMvcRequestBuilders.get("/staff/enrolments/7/record.pdf"), staff(), Locale.ENGLISH))
                .contains("One moment, please", "href=\"/staff/enrolments/7\"", "Go back", "Lakeside Clinic");
        assertThat(page(MockMvcRequestBuilders.get("/staff/enrolments/7/copy.pdf"), staff(), Locale.ENGLISH))
                .contains("One moment, please", "href=\"/staff/enrolments/7\"");
        assertThat(page(MockMvcRequestBuilders.post("/staff/letters.pdf").param("page", "p"), staff(), Locale.ENGLISH))
                .contains("One moment, please", "href=\"/staff/letters\"");
        EnrolmentId patient = people.newPatient();
        assertThat(page(MockMvcRequestBuilders.get("/lesson/copy.pdf"), patient(patient), Locale.of("es")))
                .contains("Un momento, por favor", "href=\"/lesson/summary\"", "Volver", "988");
    }

    private String page(AbstractMockHttpServletRequestBuilder<?> request, Authentication who, Locale language)
            throws Exception {
        var answer = browser.perform(request.with(authentication(who))
                        .with(csrf())
                        .locale(language)
                        .header("Accept-Language", language.toLanguageTag()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(answer.getContentType()).startsWith("text/html");
        return answer.getContentAsString(UTF_8);
    }

    private static Authentication staff() {
        return new TestingAuthenticationToken(
                new Staff(new StaffId(1), "Robin Sample"), "none", "ROLE_" + Roles.REVIEWER);
    }

    private static Authentication patient(EnrolmentId enrolment) {
        return new TestingAuthenticationToken(
                new PatientPrincipal(enrolment, Locale.ENGLISH), "none", "ROLE_" + Roles.PATIENT);
    }
}
