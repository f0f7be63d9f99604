package app.foreword.learning.ui;

import app.foreword.content.LearningModule;
import app.foreword.review.ui.ReviewNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Says on every page of a preview that it is one, to staff and in their language. */
class PreviewBanner extends Aside {

    PreviewBanner(LearningModule module, Locale staffLanguage) {
        addClassName("preview-banner");
        String what = getTranslation("learning.preview.title", staffLanguage);
        var title = new Span(what);
        title.addClassName("title");
        var explained = new Span(getTranslation(
                "learning.preview.text",
                staffLanguage,
                module.version(),
                module.language().getDisplayLanguage(staffLanguage)));
        // loaded as a whole, so that nothing of the preview stays behind
        var leave = new Anchor(ReviewNavigation.WORKLIST, getTranslation("learning.preview.leave", staffLanguage));
        leave.setRouterIgnore(true);
        add(new Paragraph(title, explained), leave);
        getElement().setAttribute("aria-label", what).setAttribute("lang", staffLanguage.toLanguageTag());
    }
}
