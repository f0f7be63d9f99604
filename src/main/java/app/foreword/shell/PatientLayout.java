package app.foreword.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of every patient's page: what it is, how to read it, how to pause, and whom to call. */
@AnonymousAllowed
@StyleSheet("styles/patient.css")
public class PatientLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final Anchor name = new Anchor("lesson/contents", getTranslation("shell.patient.name"));
    private final Span nameOnly = new Span(getTranslation("shell.patient.name"));
    private final Anchor pause = new Anchor("lesson/pause", getTranslation("shell.patient.pause"));

    PatientLayout(Clinic clinic) {
        addClassName("patient");
        add(header(), main, footer(clinic));
        addAttachListener(attach -> attach.getUI()
                .getPage()
                .executeJs("document.documentElement.dataset.text = localStorage.getItem('foreword-text') ?? '0'"));
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
        name.setVisible(inLesson);
        nameOnly.setVisible(!inLesson);
        pause.setVisible(inLesson && !path.equals("lesson/pause"));
    }

    private Header header() {
        name.addClassName("name");
        name.setAriaLabel(getTranslation("shell.patient.contents"));
        nameOnly.addClassName("name");
        var header = new Header(name, nameOnly, textSize(), pause);
        header.addClassName("patient-header");
        return header;
    }

    /** Four steps, then the first again; kept in this browser only. */
    private NativeButton textSize() {
        var button = new NativeButton("Aa");
        button.addClassName("text-size");
        button.setAriaLabel(getTranslation("shell.patient.textSize"));
        button.getElement().setAttribute("title", getTranslation("shell.patient.textSize"));
        button.addClickListener(click -> button.getElement().executeJs("""
                        const step = (Number(document.documentElement.dataset.text || 0) + 1) % 4;
                        document.documentElement.dataset.text = step;
                        localStorage.setItem('foreword-text', step);
                        """));
        return button;
    }

    private Footer footer(Clinic clinic) {
        var crisis = new Span(getTranslation("shell.patient.crisis") + " ");
        crisis.add(
                new Anchor("tel:988", getTranslation("shell.patient.crisis.call")),
                new Span(" " + getTranslation("shell.patient.crisis.or") + " "),
                textLink());
        var footer = new Footer(clinicLine(clinic), crisis);
        footer.addClassName("patient-footer");
        return footer;
    }

    /** The framework takes only web, mail and phone addresses for safe; this one is ours. */
    private Anchor textLink() {
        var link = new Anchor();
        link.setUnsafeHref("sms:988");
        link.setText(getTranslation("shell.patient.crisis.text"));
        return link;
    }

    private static Span clinicLine(Clinic clinic) {
        var line = new Span(clinic.name() + " ");
        if (!clinic.phone().isEmpty()) {
            line.add(new Anchor("tel:" + clinic.phone().replaceAll("[^0-9+]", ""), clinic.phone()));
        }
        return line;
    }
}
