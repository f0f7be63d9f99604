package app.foreword.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where each view of staff is to be found on the sample clinic, and which views there are at all. */
final class StaffViews {

    /** By the name of the view; a number is that of the first one there is. */
    static final Map<String, String> ADDRESSES = Map.ofEntries(
            Map.entry("WorklistView", "staff"),
            Map.entry("PatientView", "staff/enrolments/3"),
            Map.entry("TabletStartView", "staff/enrolments/1/tablet"),
            Map.entry("HandOutView", "staff/enrolments/1/link"),
            Map.entry("CorrectView", "staff/enrolments/1/correct"),
            Map.entry("EnrolView", "staff/enrol"),
            Map.entry("PeopleView", "staff/people"),
            Map.entry("ModulesView", "staff/modules"),
            Map.entry("ReportView", "staff/modules/1/en/report"),
            Map.entry("EvidenceView", "staff/modules/1/en/evidence"),
            Map.entry("PreviewView", "staff/preview/1/en"),
            Map.entry("QuestionKeysView", "staff/modules/1/en/keys"),
            Map.entry("CorrectKeyView", "staff/modules/1/en/keys/surgery-medicine.A"),
            Map.entry("TraceView", "staff/trace"),
            Map.entry("ErasedView", "staff/erased"),
            Map.entry("ImportView", "staff/import"),
            Map.entry("LettersView", "staff/letters"),
            Map.entry("PaperView", "staff/enrolments/36/paper"),
            Map.entry("ExportsView", "staff/exports"),
            Map.entry("InsightView", "staff/insight"),
            Map.entry("ReplayView", "staff/enrolments/3/answers/2"));

    /** Looked at on the way of a patient or of a tablet, or before anybody is signed in. */
    static final Set<String> ELSEWHERE = Set.of(
            "LinkView",
            "StartView",
            "LessonView",
            "CopyView",
            "RecheckView",
            "PauseView",
            "TabletLockView",
            "StaffLoginView",
            "SetupView",
            "NewPasswordView");

    private StaffViews() {}

    /** As the program has them: by what makes a class a view. */
    static Set<String> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("app.foreword").stream()
                        .filter(type -> type.isAnnotatedWith(Route.class))
                        .map(type -> type.getSimpleName())
                        .collect(Collectors.toSet());
    }

    static void speak(Page desk, String language, String address) {
        desk.context().addCookies(List.of(new Cookie("fw-staff-language", language).setUrl(address)));
    }

    /** Before the sign-in a patient's pages follow another choice than staff's do. */
    static void speakAtTheDoor(Page visitor, String language, String address) {
        visitor.context().addCookies(List.of(new Cookie("fw-door-language", language).setUrl(address)));
    }

    static void open(Page desk, String address) {
        desk.navigate(address);
        assertThat(desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }
}
