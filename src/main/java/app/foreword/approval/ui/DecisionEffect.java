package app.foreword.approval.ui;

import app.foreword.approval.OtherVersion;
import app.foreword.content.PublishedVersion;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;

/**
 * What a decision means for patients. That depends on the other versions: withdrawing one lets an older one take its
 * place, and a person who means to stop a text must know.
 */
class DecisionEffect extends Div {

    /** @param decision {@code approved}, {@code withdrawn}, or {@code withdraw} for what is about to happen */
    DecisionEffect(String decision, Optional<OtherVersion> other, Locale language) {
        String key = "approval.effect." + decision;
        other.filter(each -> each.newer() || !decision.equals("approved"))
                .ifPresentOrElse(
                        each -> show(key + (each.newer() ? ".newer" : ".older"), each.version(), language),
                        () -> add(new Paragraph(getTranslation(key))));
        if (!decision.equals("approved")) {
            add(new Paragraph(getTranslation(key + ".enrolled")));
        }
    }

    private void show(String key, PublishedVersion other, Locale language) {
        var link = new Anchor(
                ApprovalNavigation.report(other.id(), language),
                getTranslation("approval.effect.other", other.version()));
        link.addClassName("plain");
        var words = new Paragraph(getTranslation(key, other.version()));
        add(words, new Paragraph(link));
    }
}
