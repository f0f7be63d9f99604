package app.foreword.shell;

import app.foreword.learning.LanguageNotOffered;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Where patients choose their language: one button for each, named in itself. It finds out by itself what can be
 * chosen on the page that is open, wherever it stands, and hides where there is no choice.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class PatientLanguageMenu extends Div implements AfterNavigationObserver {

    /** Keeps what is typed, chosen and in view in the browser; it comes back when the page has been made again. */
    private static final String KEEP = """
            this.addEventListener('click', () => {
              const passages = [...document.querySelectorAll('main .passage')];
              const first = passages.find(each => each.getBoundingClientRect().bottom > 0);
              this.place = scrollY > 0 && first ? {id: first.id, top: first.getBoundingClientRect().top} : null;
              this.fields = [...document.querySelectorAll('main :is(input, textarea)')].map(field =>
                [field.id || field.name + '=' + field.value, field.value, field.checked]);
            }, true)""";

    private static final String GIVE_BACK = """
            // the page in the new language would stand behind the panel, and the focus with it
            this.closest('[popover]')?.hidePopover?.();
            setTimeout(() => {
              const kept = new Map((this.fields ?? []).map(([key, ...was]) => [key, was]));
              for (const field of document.querySelectorAll('main :is(input, textarea)')) {
                const [value, checked] = kept.get(field.id || field.name + '=' + field.value) ?? [];
                if (field.disabled) continue;
                if (checked && !field.checked) field.click();
                if (!['radio', 'checkbox'].includes(field.type) && value && !field.value) {
                  field.value = value;
                  ['input', 'change'].forEach(type => field.dispatchEvent(new Event(type, {bubbles: true})));
                }
              }
              const heading = document.querySelector('main h1');
              if (heading && !heading.contains(document.activeElement)) {
                heading.tabIndex = -1;
                heading.focus({preventScroll: true});
              }
              const again = this.place && document.getElementById(this.place.id);
              if (again) scrollBy(0, again.getBoundingClientRect().top - this.place.top);
            })""";

    private final transient PatientLanguage languages;
    private final Span message = new Span();

    PatientLanguageMenu(PatientLanguage languages) {
        this.languages = languages;
        addClassName("languages");
        message.addClassName("languages-message");
        message.getElement().setAttribute("role", "status");
        addAttachListener(attach -> getElement().executeJs(KEEP));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        message.setText("");
        show(languages.offered(event.getLocation().getPath()));
    }

    private void show(List<Locale> offered) {
        removeAll();
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("terms.language"));
        offered.forEach(each -> add(button(each)));
        add(message);
        setVisible(offered.size() > 1);
    }

    private NativeButton button(Locale language) {
        boolean spoken = language.getLanguage().equals(getLocale().getLanguage());
        var button = new NativeButton(name(language), click -> choose(language));
        button.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute("aria-pressed", String.valueOf(spoken));
        return button;
    }

    private void choose(Locale language) {
        if (language.getLanguage().equals(getLocale().getLanguage())) {
            return;
        }
        try {
            languages.choose(UI.getCurrent(), language);
            getElement().executeJs(GIVE_BACK);
        } catch (LanguageNotOffered withdrawn) {
            message.setText(getTranslation("terms.language.gone", name(language)));
        }
    }

    private String name(Locale language) {
        return getTranslation(
                "terms.language.name", InterfaceLanguage.nearest(language).locale());
    }
}
