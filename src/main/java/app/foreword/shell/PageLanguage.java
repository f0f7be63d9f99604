package app.foreword.shell;

import app.foreword.access.DoorLanguage;
import app.foreword.access.PatientSession;
import app.foreword.enrolment.Links;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which language a page speaks: staff's own choice on theirs, the patient's on all others. */
@Component
class PageLanguage {

    private static final String LINK = Links.PATH + "/";

    private final StaffLanguage staff;
    private final PatientSession patient;
    private final Links links;

    PageLanguage(StaffLanguage staff, PatientSession patient, Links links) {
        this.staff = staff;
        this.patient = patient;
        this.links = links;
    }

    /** @param path without a slash before it */
    InterfaceLanguage of(String path) {
        if (StaffLanguage.speaksOn(path)) {
            return staff.get();
        }
        return atTheDoor(path)
                .or(patient::language)
                .map(InterfaceLanguage::nearest)
                .or(BrowserLanguage::wanted)
                .orElse(InterfaceLanguage.ENGLISH);
    }

    /** Before a view is made, so that its first words are the right ones; says so to the browser. */
    void speak(UI ui, String path) {
        show(ui, of(path));
        var connection = ui.getReconnectDialogConfiguration();
        connection.setDialogText(ui.getTranslation("shell.connection.lost"));
        connection.setDialogTextGaveUp(ui.getTranslation("shell.connection.gaveUp"));
    }

    static void show(UI ui, InterfaceLanguage language) {
        if (!ui.getLocale().equals(language.locale())) {
            ui.setLocale(language.locale());
            ui.getPage().executeJs("document.documentElement.lang = $0", language.tag());
        }
    }

    /** What a visitor chose a moment ago counts for more than what their link says. */
    private Optional<Locale> atTheDoor(String path) {
        return PatientLanguage.isLesson(path) && patient.isOpen()
                ? Optional.empty()
                : DoorLanguage.chosen().or(() -> ofLink(path));
    }

    private Optional<Locale> ofLink(String path) {
        return path.startsWith(LINK) ? links.language(path.substring(LINK.length())) : Optional.empty();
    }
}
