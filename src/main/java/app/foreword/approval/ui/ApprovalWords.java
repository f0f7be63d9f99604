package app.foreword.approval.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.approval.TranslationReview;
import app.foreword.content.Fact;
import app.foreword.content.LanguageStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;

/** Words and small parts that more than one page about modules shows. */
final class ApprovalWords {

    private ApprovalWords() {}

    static String language(Locale language) {
        return language.getDisplayName(UI.getCurrent().getLocale());
    }

    /** @param reading of a draft, as an approval recorded it */
    static String status(LanguageStatus status, Optional<TranslationReview> reading, Dates dates) {
        return switch (status) {
            case LanguageStatus.Original() -> translate("approval.language.original");
            case LanguageStatus.Draft() ->
                reading.map(read -> translate("approval.language.read", read.by(), dates.day(read.on())))
                        .orElseGet(() -> translate("approval.language.draft"));
            case LanguageStatus.Reviewed(String by, var on) ->
                translate("approval.language.reviewed", by, dates.day(on));
        };
    }

    /**
     * The fact's id, what it states, and how sure that is.
     *
     * @param language of the evidence
     */
    static Div fact(Fact fact, Locale language) {
        var id = new Span(fact.id());
        id.addClassName("ref");
        var hedge = new Span(translate("approval.hedge." + fact.hedge()));
        hedge.addClassName("second");
        return new Div(id, in(language, new Span(fact.states())), hedge);
    }

    static Span chip(String words, String kind) {
        var chip = new Span(words);
        chip.addClassNames("chip", kind);
        return chip;
    }

    /** Marks words of the module, so that a screen reader speaks them in their language and not in the page's. */
    static <C extends Component> C in(Locale language, C words) {
        words.getElement().setAttribute("lang", language.toLanguageTag());
        return words;
    }

    /** A link into the web, which is not told where the reader comes from. */
    static Anchor outside(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
        return link;
    }
}
