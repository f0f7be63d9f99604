package app.foreword.review.ui;

import app.foreword.approval.ui.ApprovalNavigation;
import app.foreword.shell.ApproverHint;
import app.foreword.shell.WithdrawnHint;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Told above the patients of before: nobody new can be enrolled, and what whoever is signed in can do about it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NothingApproved extends Div {

    private final WithdrawnHint withdrawn;

    NothingApproved(WithdrawnHint withdrawn, ApproverHint hint) {
        this.withdrawn = withdrawn;
        addClassName("notice");
        var modules = new Anchor(ApprovalNavigation.MODULES, getTranslation("review.empty.approve"));
        modules.addClassName("plain");
        add(new Paragraph(getTranslation("review.nothingApproved")), withdrawn, hint, modules);
    }

    void show(boolean shown) {
        setVisible(shown);
        if (shown) {
            withdrawn.load();
        }
    }
}
