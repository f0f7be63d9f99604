package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/** What stands in a module says its language where the page around it speaks another, so that it is read out right. */
final class ModuleWords {

    private ModuleWords() {}

    static <C extends Component> C of(LearningModule module, C words) {
        return in(module.language(), words);
    }

    static <C extends Component> C in(Locale language, C words) {
        if (!language.getLanguage().equals(UI.getCurrent().getLocale().getLanguage())) {
            words.getElement().setAttribute("lang", language.toLanguageTag());
        }
        return words;
    }
}
