package app.foreword.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What the framework does by default and patients should never see: replaced for every session. */
@Component
class SessionSetUp implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(SessionSetUp.class);

    /** Relative to the base address of the page. */
    private static final String PATIENT_PART = "components/patient.js";

    /** Sooner than the framework's own five seconds, and without end: a page that is left open goes on by itself. */
    private static final int TRY_AGAIN_MILLISECONDS = 2000;

    private final PageLanguage language;
    private final FirstAnswer firstAnswer;
    private final SystemWords words;

    SessionSetUp(PageLanguage language, FirstAnswer firstAnswer, SystemWords words) {
        this.language = language;
        this.firstAnswer = firstAnswer;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(SessionSetUp::report));
        init.getSource().addUIInitListener(ui -> {
            announceConnection(ui.getUI());
            ui.getUI()
                    .addBeforeEnterListener(enter ->
                            language.speak(ui.getUI(), enter.getLocation().getPath()));
        });
        init.addIndexHtmlRequestListener(this::completeFirstAnswer);
        init.addIndexHtmlRequestListener(SessionSetUp::addPatientPart);
        init.getSource().setSystemMessagesProvider(words);
    }

    /** It holds no words of the view yet, but a browser that reads ahead of them must know their language. */
    private void completeFirstAnswer(IndexHtmlResponse page) {
        String path = page.getVaadinRequest().getPathInfo();
        var spoken = language.of(path == null ? "" : path.substring(1));
        page.getDocument().getElementsByTag("html").attr("lang", spoken.tag());
        firstAnswer.complete(page, spoken);
    }

    /** What patients' pages do by themselves in the browser; staff do not load it. */
    private static void addPatientPart(IndexHtmlResponse page) {
        String path = page.getVaadinRequest().getPathInfo();
        if (path == null || !path.startsWith("/staff")) {
            page.getDocument()
                    .head()
                    .appendElement("script")
                    .attr("type", "module")
                    .attr("src", PATIENT_PART);
        }
    }

    /**
     * The framework's line about a lost connection has no role of its own, so a screen reader would not read it; that is
     * what staff see. Patients have our own.
     */
    private static void announceConnection(UI ui) {
        ui.getReconnectDialogConfiguration().setReconnectAttempts(Integer.MAX_VALUE);
        ui.getReconnectDialogConfiguration().setReconnectInterval(TRY_AGAIN_MILLISECONDS);
        ui.getPage().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
        ui.add(new ConnectionLine());
    }

    private static void report(ErrorEvent event) {
        if (event.getThrowable() instanceof AccessDeniedException && UI.getCurrent() != null) {
            // Somebody else has signed in in this browser: the page shows again what they may see.
            LOG.info(
                    "Refused what a page sent, and loaded it again: {}",
                    UI.getCurrent().getInternals().getActiveViewLocation().getPath());
            UI.getCurrent().getPage().reload();
            return;
        }
        UI ui = UI.getCurrent();
        if (ui != null && GonePage.isCause(event.getThrowable())) {
            // erased while the page was open: entered again, the address says so
            ui.navigate(ui.getInternals().getActiveViewLocation().getPathWithQueryParameters());
            return;
        }
        String id = ErrorId.log(event.getThrowable());
        if (ui != null) {
            ui.access(() -> ui.add(alert(ui, id)));
        }
    }

    private static Div alert(UI ui, String id) {
        var alert = new Div(
                new Paragraph(ui.getTranslation("shell.error.failed.title")),
                new Paragraph(ui.getTranslation("shell.error.failed.text", id)),
                new NativeButton(
                        ui.getTranslation("shell.error.failed.link"),
                        click -> ui.getPage().reload()));
        alert.addClassName("alert");
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }
}
