package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** What stands in a module says its language where the page around it speaks another, so that it is read out right. */
final class ModuleWords {

    private ModuleWords() {}

    static <C extends Component> C of(LearningModule module, C words) {
        var language = module.language();
        if (!language.getLanguage().equals(UI.getCurrent().getLocale().getLanguage())) {
            words.getElement().setAttribute("lang", language.toLanguageTag());
        }
        return words;
    }
}
