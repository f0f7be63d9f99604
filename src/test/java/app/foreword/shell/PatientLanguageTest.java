package app.foreword.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import app.foreword.access.PatientPrincipal;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.enrolment.NewEnrolment;
import app.foreword.learning.LanguageChoices;
import app.foreword.learning.Learning;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.Roles;
import app.foreword.testing.Approved;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
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

/** A patient's own choice of language, with a pack that has English and Spanish. */
@DisplayName("UC-06 Read in one's language")
@SpringBootTest(properties = "foreword.modules=src/test/resources/clinic")
@Import({OnEachDatabase.OnH2.class, People.class})
@ViewPackages(packages = "app.foreword")
class PatientLanguageTest extends SpringBrowserlessTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final AtomicInteger NUMBER = new AtomicInteger(71_000);

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
    private LanguageChoices languages;

    @MockitoBean
    private StaffLanguage staff;

    @BeforeEach
    void staffReadEnglish() {
        when(staff.get()).thenReturn(InterfaceLanguage.ENGLISH);
    }

    @Test
    @DisplayName("UC-06 R6: a tap shows the same question in the other language; frame, title and session follow")
    void switches() {
        var enrolment = enrolIn(Locale.ENGLISH, SPANISH);
        people.asPatient(enrolment, () -> {
            learning.finishReading(
                    enrolment,
                    learning.state(enrolment).module().sections().getFirst().id());
            return null;
        });
        signInPatient(enrolment);
        UI.getCurrent().navigate("lesson/question/1");
        String english = heading();
        assertThat(menu()).extracting(NativeButton::getText).containsExactly("English", "Espa\u00f1ol");
        assertThat(menu().getFirst().getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(menu().getLast().getElement().getAttribute("lang")).isEqualTo("es");

        test(menu().getLast()).click();

        assertThat(path()).isEqualTo("lesson/question/1");
        assertThat(heading()).isNotEqualTo(english).contains("\u00bf");
        assertThat(page().getTextRecursively()).contains("Su lecci\u00f3n", "0 de", "parte 1 de 2", "Comprobar");
        assertThat(UI.getCurrent().getInternals().getTitle()).contains("\u00bf");
        assertThat(principal().language()).isEqualTo(SPANISH);
        assertThat(menu().getLast().getElement().getAttribute("aria-pressed")).isEqualTo("true");

        test(menu().getFirst()).click();
        assertThat(heading()).isEqualTo(english);
    }

    @Test
    @DisplayName("UC-06 R6: where one language is approved there is no menu; a withdrawn one is refused in words")
    void withdrawn() {
        var enrolment = enrolIn(Locale.ENGLISH);
        signInPatient(enrolment);
        UI.getCurrent().navigate("lesson/contents");
        assertThat(find(PatientLanguageMenu.class).all()).isEmpty();

        approve(SPANISH);
        UI.getCurrent().navigate("lesson/pause");
        var spanish = menu().getLast();
        jdbc.sql("delete from module_approval where language = 'es'").update();
        test(spanish).click();
        assertThat(page().getTextRecursively())
                .contains("not open in this language: Espa\u00f1ol. Your lesson stays as it is", "Your lesson");
        assertThat(path()).isEqualTo("lesson/pause");
        assertThat(principal().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    @DisplayName("UC-06 R8: what was chosen on another device is spoken here from the next step on")
    void anotherDevice() {
        var enrolment = enrolIn(Locale.ENGLISH, SPANISH);
        signInPatient(enrolment);
        UI.getCurrent().navigate("lesson/contents");
        people.asPatient(enrolment, () -> {
            languages.choose(enrolment, SPANISH);
            return null;
        });
        assertThat(page().getTextRecursively()).contains("Your lesson");
        UI.getCurrent().navigate("lesson");
        assertThat(page().getTextRecursively()).contains("Su lecci\u00f3n", "Esto no es un examen.");
        assertThat(principal().language()).isEqualTo(SPANISH);
    }

    @Test
    @DisplayName("UC-06 R3, R9: before the sign-in a visitor chooses, and takes the choice into the lesson")
    void atTheDoor() {
        var enrolment = enrolIn(Locale.ENGLISH, SPANISH);
        var link = people.asReviewer(() -> enrolments.issueLink(enrolment));
        UI.getCurrent().navigate("l/" + link.secret());
        assertThat(page().getTextRecursively()).contains("Your birth date");
        test(menu().getLast()).click();
        assertThat(page().getTextRecursively()).contains("Su fecha de nacimiento", "Su lecci\u00f3n");

        signInPatient(enrolment);
        UI.getCurrent().navigate("lesson");
        assertThat(page().getTextRecursively()).contains("Su lecci\u00f3n", "Esto no es un examen.");
    }

    @Test
    @DisplayName("UC-06 R7: staff see in the history that the language changed, and in which one the letter is")
    void history() {
        var enrolment = enrolIn(Locale.ENGLISH, SPANISH);
        people.asPatient(enrolment, () -> {
            languages.choose(enrolment, SPANISH);
            return null;
        });
        signIn(people.asReviewer(currentStaff::get), Roles.REVIEWER);
        UI.getCurrent().navigate("staff/enrolments/" + enrolment.value());
        assertThat(page().getTextRecursively()).contains("changed the language from English to Spanish");
        UI.getCurrent().navigate("staff/enrolments/%d/link".formatted(enrolment.value()));
        assertThat(page().getTextRecursively()).contains("are in this language: Spanish.");
    }

    private List<NativeButton> menu() {
        return find(NativeButton.class, find(PatientLanguageMenu.class).all().getFirst())
                .all();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    /** Two languages are approved at most; enrolled in the first. */
    private EnrolmentId enrolIn(Locale... approved) {
        jdbc.sql("delete from module_approval").update();
        for (Locale language : approved) {
            approve(language);
        }
        return people.asReviewer(() -> enrolments.enrol(new NewEnrolment(
                String.valueOf(NUMBER.incrementAndGet()),
                "Ana",
                "Sample",
                LocalDate.of(1980, 1, 2),
                rainwater(),
                approved[0],
                null)));
    }

    private void approve(Locale language) {
        Approved.forPatients(jdbc, rainwater(), language);
    }

    private ModuleVersionId rainwater() {
        return modules.newestVersions().stream()
                .filter(version -> version.module().value().equals("rainwater"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void signInPatient(EnrolmentId enrolment) {
        signIn(new PatientPrincipal(enrolment, Locale.ENGLISH), Roles.PATIENT);
    }

    private static void signIn(Object who, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(who, "none", "ROLE_" + role));
    }

    private static PatientPrincipal principal() {
        var signedIn = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        return (PatientPrincipal) Objects.requireNonNull(signedIn.getPrincipal());
    }

    private static Element page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement();
    }
}
