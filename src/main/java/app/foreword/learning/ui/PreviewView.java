package app.foreword.learning.ui;

import app.foreword.content.ModuleVersionId;
import app.foreword.learning.Preview;
import app.foreword.learning.Previews;
import app.foreword.rights.Roles;
import app.foreword.shell.PatientLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A module as its patients see it, for staff. The answers live as long as this view does: a reload begins again at the
 * welcome.
 */
@Route(
        value = LearningNavigation.PREVIEW + "/:" + PreviewView.VERSION + "([0-9]{1,18})/:" + PreviewView.LANGUAGE
                + "/:" + LessonFrame.PLACE + "*",
        layout = PatientLayout.class)
@RolesAllowed(Roles.REVIEWER)
class PreviewView extends LessonFrame implements BeforeLeaveObserver {

    static final String VERSION = "version";
    static final String LANGUAGE = "language";

    private final transient Previews previews;
    private final transient I18NProvider words;
    private transient @Nullable Visit visit;
    private @Nullable Locale staffLanguage;

    PreviewView(Previews previews, I18NProvider words) {
        this.previews = previews;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters named = event.getRouteParameters();
        String address = LearningNavigation.preview(version(named), language(named));
        boolean begins = visit == null || !visit.address().equals(address);
        if (begins) {
            begin(named, event.getUI().getLocale());
        }
        speak(event.getUI(), language(named));
        if (begins && !named.getWildcard(PLACE).isEmpty()) {
            event.forwardTo(address);
        } else {
            show(Objects.requireNonNull(visit), event);
        }
    }

    /** The pages around this one speak the language that they spoke before. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (staffLanguage != null) {
            speak(event.getUI(), staffLanguage);
        }
    }

    private void begin(RouteParameters named, Locale staffLanguage) {
        Preview preview = previews.start(version(named), language(named))
                .orElseThrow(() -> new NotFoundException("No such version and language"));
        this.staffLanguage = staffLanguage;
        visit = new Visit(preview, LearningNavigation.preview(version(named), language(named)));
        clear();
        add(new PreviewBanner(preview.state().module(), staffLanguage));
    }

    /** As a patient's pages do: in the module's language where the screens know it, else in their first one. */
    private void speak(UI ui, Locale language) {
        var known = words.getProvidedLocales();
        Locale nearest = known.stream()
                .filter(each -> each.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(known.getFirst());
        if (!nearest.equals(ui.getLocale())) {
            ui.setLocale(nearest);
            ui.getPage().executeJs("document.documentElement.lang = $0", nearest.getLanguage());
        }
    }

    private static ModuleVersionId version(RouteParameters named) {
        return new ModuleVersionId(named.getLong(VERSION).orElseThrow());
    }

    private static Locale language(RouteParameters named) {
        return Locale.forLanguageTag(named.get(LANGUAGE).orElseThrow());
    }
}
