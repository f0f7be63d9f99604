package app.foreword.learning.ui;

import app.foreword.approval.ui.ApprovalNavigation;
import app.foreword.content.LanguageStatus;
import app.foreword.content.LearningModule;
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
        var explanation = new Paragraph(title, explained);
        if (module.status() instanceof LanguageStatus.Draft) {
            explanation.add(new Span(" " + getTranslation("learning.preview.draft", staffLanguage)));
        }
        // loaded as a whole, so that nothing of the preview stays behind
        var leave = new Anchor(ApprovalNavigation.MODULES, getTranslation("learning.preview.leave", staffLanguage));
        leave.setRouterIgnore(true);
        add(explanation, leave);
        getElement().setAttribute("aria-label", what).setAttribute("lang", staffLanguage.toLanguageTag());
    }
}
