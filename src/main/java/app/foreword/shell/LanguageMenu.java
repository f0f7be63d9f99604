package app.foreword.shell;

import app.foreword.shell.form.NativeSelect;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.Arrays;
import java.util.LinkedHashMap;

/** Where staff choose their language. Each is named in itself, so that whoever needs it finds it. */
class LanguageMenu extends Div {

    private static final String ID = "interface-language";

    LanguageMenu(StaffLanguage staff) {
        var words = new LinkedHashMap<String, String>();
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            words.put(language.tag(), name(language));
        }
        var menu = new NativeSelect();
        menu.setId(ID);
        menu.setChoices(words);
        menu.getElement().getChildren().forEach(option -> option.setAttribute("lang", option.getAttribute("value")));
        menu.setValue(staff.get().tag());
        menu.addValueChangeListener(change -> choose(staff, change.getValue()));
        var label = new NativeLabel(getTranslation("staff.language"));
        label.setFor(ID);
        addClassName("language");
        add(label, menu);
    }

    /** All words of the page change, so it loads again. */
    private static void choose(StaffLanguage staff, String tag) {
        Arrays.stream(InterfaceLanguage.values())
                .filter(language -> language.tag().equals(tag))
                .forEach(staff::choose);
        UI.getCurrent().getPage().reload();
    }

    private String name(InterfaceLanguage language) {
        String name = getTranslation("staff.language.name", language.locale());
        return language.isDraft() ? getTranslation("staff.language.draft", language.locale(), name) : name;
    }
}
