package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.approval.ui.ApprovalNavigation;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;

/** Which version's keys an address is about, and in which language they are shown: keys are the same in all. */
record KeysAddress(ModuleVersionId version, Locale language) {

    /** @throws NotFoundException where no such version was published, or not in that language */
    static KeysAddress of(BeforeEnterEvent event, Modules modules) {
        var parameters = event.getRouteParameters();
        var version = parameters.getLong("version").map(ModuleVersionId::new).orElseThrow(NotFoundException::new);
        var language = Locale.forLanguageTag(parameters.get("language").orElse(""));
        if (modules.find(version)
                .filter(found -> found.languages().contains(language))
                .isEmpty()) {
            throw new NotFoundException("No module version " + version.value() + " in " + language);
        }
        return new KeysAddress(version, language);
    }

    LearningModule module(Modules modules) {
        return modules.get(version, language);
    }

    static Anchor toModules() {
        return back(ApprovalNavigation.MODULES, "approval.modules.title");
    }

    Anchor toQuestions() {
        return back(ReviewNavigation.keys(version, language), "fairness.keys.title");
    }

    private static Anchor back(String address, String key) {
        var back = new Anchor(address, translate(key));
        back.addClassName("back");
        return back;
    }
}
