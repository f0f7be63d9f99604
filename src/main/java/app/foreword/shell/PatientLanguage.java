package app.foreword.shell;

import app.foreword.access.CurrentPatient;
import app.foreword.access.DoorLanguage;
import app.foreword.access.PatientSession;
import app.foreword.learning.LanguageChoices;
import app.foreword.learning.LanguageNotOffered;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The language in which a patient reads: what they may choose, and what follows from a choice. */
@Component
public class PatientLanguage {

    private static final String LESSON = "lesson";

    private final LanguageChoices choices;
    private final CurrentPatient patient;
    private final PatientSession session;

    PatientLanguage(LanguageChoices choices, CurrentPatient patient, PatientSession session) {
        this.choices = choices;
        this.patient = patient;
        this.session = session;
    }

    static boolean isLesson(String path) {
        return path.equals(LESSON) || path.startsWith(LESSON + "/");
    }

    /** In a lesson what is approved for it and has screens; before the sign-in what has screens; to staff nothing. */
    List<Locale> offered(String path) {
        if (path.equals("staff") || path.startsWith("staff/")) {
            return List.of();
        }
        return isLesson(path) && session.isOpen()
                ? choices.offered(patient.enrolment()).stream()
                        .filter(PatientLanguage::hasScreens)
                        .toList()
                : Stream.of(InterfaceLanguage.values())
                        .map(InterfaceLanguage::locale)
                        .toList();
    }

    /**
     * Shows the page again at the same place, in this language.
     *
     * @throws LanguageNotOffered where it is not approved any more; then nothing changes
     */
    void choose(UI ui, Locale language) {
        var here = ui.getInternals().getActiveViewLocation();
        if (isLesson(here.getPath()) && session.isOpen()) {
            choices.choose(patient.enrolment(), language);
            session.speak(language);
        } else {
            DoorLanguage.choose(language);
        }
        ui.getInternals().getRouter().navigate(ui, here, NavigationTrigger.REFRESH_ROUTE);
    }

    /** What was chosen at the door is meant for the lesson too, where the lesson is to be had in it. */
    public void bringFromTheDoor() {
        DoorLanguage.chosen().ifPresent(wanted -> {
            DoorLanguage.forget();
            choices.offered(patient.enrolment()).stream()
                    .filter(each -> each.getLanguage().equals(wanted.getLanguage()))
                    .findFirst()
                    .ifPresent(each -> choices.choose(patient.enrolment(), each));
        });
    }

    /** The lesson was set to this language elsewhere, on another page or device: from now on it is spoken here too. */
    public void follow(UI ui, Locale language) {
        var spoken = InterfaceLanguage.nearest(language);
        if (!ui.getLocale().equals(spoken.locale())) {
            session.speak(language);
            PageLanguage.show(ui, spoken);
        }
    }

    private static boolean hasScreens(Locale language) {
        return InterfaceLanguage.nearest(language).tag().equals(language.getLanguage());
    }
}
