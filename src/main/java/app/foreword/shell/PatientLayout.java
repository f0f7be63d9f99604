package app.foreword.shell;

import app.foreword.access.TabletMark;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of every patient's page: what it is, how to read it, how to pause, and whom to call. */
@AnonymousAllowed
@StyleSheet("styles/patient.css")
public class PatientLayout extends Div implements RouterLayout, AfterNavigationObserver, LocaleChangeObserver {

    private final Main main = new Main();
    private final Anchor name = new Anchor("lesson/contents");
    private final Span nameOnly = new Span();
    private final ReadAloud readAloud = new ReadAloud();
    private final ReadingPanel reading = new ReadingPanel();
    private final Anchor pause = new Anchor("lesson/pause");
    private final Footer footer = new Footer();
    private final Nav door;
    private final Clinic clinic;

    /**
     * @param languages at the doors and on the welcome, where somebody who cannot read the page must find it
     * @param languagesToo among the ways to read, on every page
     */
    PatientLayout(Clinic clinic, PatientLanguageMenu languages, PatientLanguageMenu languagesToo) {
        this.clinic = clinic;
        addClassName("patient");
        footer.addClassName("patient-footer");
        reading.addRow(languagesToo);
        door = new Nav(languages);
        door.addClassName("door-languages");
        add(new TabletFrame(clinic), header(), door, reading, readAloud, main, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        if (oldContent != null) {
            oldContent.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        boolean inLesson = path.startsWith("lesson");
        door.setVisible(!inLesson || path.equals("lesson"));
        name.setVisible(inLesson);
        nameOnly.setVisible(!inLesson);
        pause.setVisible(inLesson && !path.equals("lesson/pause"));
    }

    /** When it is attached, and when somebody signs in whose language is another than that of the door. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setText(getTranslation("shell.patient.name"));
        name.setAriaLabel(getTranslation("shell.patient.contents"));
        nameOnly.setText(getTranslation("shell.patient.name"));
        pause.setText(getTranslation(TabletMark.isSet() ? "tablet.giveBack" : "shell.patient.pause"));
        door.setAriaLabel(getTranslation("terms.language"));
        footer.removeAll();
        footer.add(clinicLine(), new CrisisLine());
    }

    private Header header() {
        name.addClassName("name");
        nameOnly.addClassName("name");
        var header = new Header(name, nameOnly, readAloud.opener(), reading.opener(), pause);
        header.addClassName("patient-header");
        return header;
    }

    private Span clinicLine() {
        var line = new Span((clinic.name().isEmpty() ? getTranslation("shell.clinic") : clinic.name()) + " ");
        if (!clinic.phone().isEmpty() && TabletMark.isSet()) {
            line.add(new Span(clinic.phone()));
        } else if (!clinic.phone().isEmpty()) {
            line.add(new Anchor("tel:" + clinic.phone().replaceAll("[^0-9+]", ""), clinic.phone()));
        }
        return line;
    }
}
