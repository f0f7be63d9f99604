package app.foreword.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.foreword.access.PatientPrincipal;
import app.foreword.content.Modules;
import app.foreword.content.OptionId;
import app.foreword.content.PassageId;
import app.foreword.content.SectionId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.NewEnrolment;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.Learning;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.Step;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.Roles;
import app.foreword.shell.form.NativeSelect;
import app.foreword.testing.Approved;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The pages speak their reader's language, with a pack that has English and Spanish. */
@DisplayName("UC-06 Read in one's language")
@SpringBootTest(properties = "foreword.modules=src/test/resources/clinic")
@Import({OnEachDatabase.OnH2.class, People.class})
@ViewPackages(packages = "app.foreword")
class PageLanguageTest extends SpringBrowserlessTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final AtomicInteger NUMBER = new AtomicInteger(70_000);

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CurrentStaff currentStaff;

    @Autowired
    private Modules modules;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Learning learning;

    @Autowired
    private OwnQuestions questions;

    @MockitoBean
    private StaffLanguage staff;

    @BeforeEach
    void staffReadEnglish() {
        when(staff.get()).thenReturn(InterfaceLanguage.ENGLISH);
    }

    @Test
    @DisplayName("UC-06 R1, R2: after sign-in frame, page and html element are Spanish, without a reload")
    void patient() {
        var enrolment = enrol(SPANISH);
        UI.getCurrent().navigate("start");
        assertThat(words()).contains("Your lesson", "Open your lesson");
        languagesSaid();

        signIn(new PatientPrincipal(enrolment, SPANISH), Roles.PATIENT);
        UI.getCurrent().navigate("lesson");

        assertThat(words())
                .contains(
                        "Su lección",
                        "llame al 988 y oprima 2",
                        "Esto no es un examen.",
                        "Cómo funciona nuestro jardín de lluvia")
                .doesNotContain("Your lesson", "In a crisis");
        assertThat(languagesSaid()).containsExactly("es");
    }

    @Test
    @DisplayName("UC-06 R1: pages that are not there or not open speak the patient's language too")
    void errors() {
        signIn(new PatientPrincipal(enrol(SPANISH), SPANISH), Roles.PATIENT);
        UI.getCurrent().navigate("lesson/nowhere");
        assertThat(words()).contains("Esta página no está aquí", "Su lección");
        UI.getCurrent().navigate("lesson/read/no-such-section");
        assertThat(words()).contains("Esta página no está aquí");
    }

    @Test
    @DisplayName("UC-06 R3: a link's page speaks the language of its enrolment, and a guess at a code tells nothing")
    void link() {
        var link = people.asReviewer(() -> enrolments.issueLink(enrol(SPANISH)));
        UI.getCurrent().navigate("l/" + link.secret());
        assertThat(words()).contains("Su fecha de nacimiento", "Su lección");
        UI.getCurrent().navigate("l/" + link.shortCode());
        assertThat(words()).contains("Your birth date", "Your lesson");
        UI.getCurrent().navigate("l/no-such-secret");
        assertThat(words()).contains("Your birth date");
    }

    @Test
    @DisplayName("UC-06 R4: staff choose their language, which says how far it is checked")
    void staffChoose() {
        enrol(Locale.ENGLISH);
        enrol(SPANISH);
        signIn(reviewer(), Roles.REVIEWER);
        UI.getCurrent().navigate("staff");
        assertThat(words()).contains("Patients", "English", "Español (borrador)");
        var menu = $(NativeSelect.class).withId("interface-language").single();
        assertThat(menu.getValue()).isEqualTo("en");

        menu.setValue("es");
        verify(staff).choose(InterfaceLanguage.SPANISH);

        when(staff.get()).thenReturn(InterfaceLanguage.SPANISH);
        UI.getCurrent().navigate("staff/enrol");
        assertThat(words()).contains("Inscribir a un paciente", "Fecha de nacimiento", "inglés");
        UI.getCurrent().navigate("staff/nowhere");
        assertThat(words()).contains("Esta página no está aquí");
        assertThat(languagesSaid()).last().isEqualTo("es");
    }

    @Test
    @DisplayName("UC-06 R5: on staff's pages the letter, and what the patient read and wrote, say their own language")
    void quotations() {
        var enrolment = enrol(SPANISH);
        people.asPatient(enrolment, () -> {
            learning.finishReading(enrolment, new SectionId("where-rain-goes"));
            var ask = (Step.Ask) learning.state(enrolment).next();
            learning.answer(enrolment, new GivenAnswer(ask.ordinal(), ask.question(), new OptionId("b")));
            questions.ask(enrolment, new PassageId("what-it-is"), "¿Y la siesta?");
            return null;
        });
        signIn(reviewer(), Roles.REVIEWER);

        UI.getCurrent().navigate("staff/enrolments/" + enrolment.value());
        assertThat(words()).contains("Talk list", "The patient asks");
        assertThat(quoted("es"))
                .contains(
                        "Cómo funciona nuestro jardín de lluvia", "Un lugar bajo para la lluvia", "Adónde va la lluvia")
                .contains("¿Y la siesta?")
                .doesNotContain("The patient asks");

        UI.getCurrent().navigate("staff/enrolments/%d/link".formatted(enrolment.value()));
        assertThat(words()).contains("Print the letter");
        assertThat(quoted("es")).anyMatch(words -> words.contains("Para Ana Sample"));
    }

    private EnrolmentId enrol(Locale language) {
        var module = modules.newestVersions().stream()
                .filter(version -> version.module().value().equals("rainwater"))
                .findFirst()
                .orElseThrow()
                .id();
        Approved.forPatients(jdbc, module, language);
        return people.asReviewer(() -> enrolments.enrol(new NewEnrolment(
                String.valueOf(NUMBER.incrementAndGet()),
                "Ana",
                "Sample",
                LocalDate.of(1980, 1, 2),
                module,
                language,
                null)));
    }

    private Object reviewer() {
        return people.asReviewer(currentStaff::get);
    }

    private static void signIn(Object who, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(who, "none", "ROLE_" + role));
    }

    private static String words() {
        return page().getTextRecursively();
    }

    /** With the frame around the view. */
    private static Element page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement();
    }

    private static List<String> quoted(String language) {
        return all(page())
                .filter(element -> language.equals(element.getAttribute("lang")))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(PageLanguageTest::all));
    }

    /** What the html element was told since the last time. */
    private static List<String> languagesSaid() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(call -> call.getExpression().contains("documentElement.lang"))
                .map(call -> call.getParameters().getFirst().toString())
                .toList();
    }
}
