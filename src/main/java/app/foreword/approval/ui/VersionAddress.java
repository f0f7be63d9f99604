package app.foreword.approval.ui;

import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Locale;
import java.util.Optional;

/** Which version, in which language, an address is about. */
record VersionAddress(ModuleVersionId version, Locale language) {

    /** @throws NotFoundException where no such version was published, or not in that language */
    static VersionAddress of(BeforeEnterEvent event, Modules modules) {
        var parameters = event.getRouteParameters();
        var version = parameters.getLong("version").map(ModuleVersionId::new).orElseThrow(NotFoundException::new);
        var language = Locale.forLanguageTag(parameters.get("language").orElse(""));
        if (modules.find(version)
                .filter(found -> found.languages().contains(language))
                .isEmpty()) {
            throw new NotFoundException("No module version " + version.value() + " in " + language);
        }
        return new VersionAddress(version, language);
    }

    LearningModule module(Modules modules) {
        return modules.get(version, language);
    }

    /** The module in the language in which it was written first; empty where that is this one. */
    Optional<LearningModule> original(Modules modules) {
        return modules.find(version)
                .map(found -> found.languages().getFirst())
                .filter(first -> !first.equals(language))
                .map(first -> modules.get(version, first));
    }
}
