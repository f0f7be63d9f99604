package app.foreword.learning.ui;

import app.foreword.shell.InterfaceLanguage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.function.Supplier;

/** A part of a page whose words are in another language than the page around it. */
final class OtherLanguage {

    private OtherLanguage() {}

    /** Whatever the part looks up while it is made, it finds in its own language. */
    static <C extends Component> C make(UI ui, Locale language, Supplier<C> part) {
        Locale around = ui.getLocale();
        ui.setLocale(InterfaceLanguage.nearest(language).locale());
        try {
            C made = part.get();
            made.getElement().setAttribute("lang", language.toLanguageTag());
            return made;
        } finally {
            ui.setLocale(around);
        }
    }
}
