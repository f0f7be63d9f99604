package app.foreword.learning.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import app.foreword.access.PatientPrincipal;
import app.foreword.access.PatientSession;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import app.foreword.content.TestModules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The pages of a lesson on a small module: one that was published, with other words in it. */
@SpringBootTest
@Import({OnEachDatabase.OnH2.class, People.class})
@ViewPackages(packages = {"app.foreword.learning.ui", "app.foreword.shell"})
abstract class LessonScreens extends SpringBrowserlessTest {

    static final Locale SPANISH = Locale.forLanguageTag("es");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @MockitoBean
    Modules modules;

    @MockitoBean
    PatientSession session;

    ModuleVersionId version() {
        return new ModuleVersionId(
                jdbc.sql("select min(id) from module_version").query(Long.class).single());
    }

    /** From now on the published version has these words. */
    void publish(Locale language) {
        publish(TestModules.illustrated(language));
    }

    void publish(LearningModule module) {
        var published = new PublishedVersion(
                version(), module.id(), module.version(), module.title(), List.of(module.language()), Instant.EPOCH);
        when(modules.find(version())).thenReturn(Optional.of(published));
        when(modules.newestVersions()).thenReturn(List.of(published));
        when(modules.get(any(), any())).thenReturn(module);
    }

    void signInStaff() {
        signIn(new Reviewer(), Roles.REVIEWER);
    }

    void signInPatient(EnrolmentId enrolment) {
        signIn(new PatientPrincipal(enrolment, Locale.ENGLISH), Roles.PATIENT);
    }

    static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    Component view() {
        return (Component) getCurrentView();
    }

    String page() {
        return Screens.words(view());
    }

    String heading() {
        return find(H1.class).single().getText();
    }

    void press(String text) {
        NativeButton button = find(NativeButton.class).withText(text).all().getFirst();
        if (button instanceof OneTapButton once) {
            Screens.tap(once);
        } else {
            test(button).click();
        }
    }

    private static void signIn(Object principal, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(principal, "none", "ROLE_" + role));
    }

    private record Reviewer() implements SignedInStaff {
        @Override
        public StaffId id() {
            return new StaffId(1);
        }

        @Override
        public String displayName() {
            return "Robin Sample";
        }
    }
}
