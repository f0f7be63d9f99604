package app.foreword.approval.ui;

import app.foreword.content.LearningModule;
import app.foreword.enrolment.ui.EnrolmentNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that a decision was taken. It takes the focus: the form that was sent is gone. */
class DecisionDone extends Div {

    DecisionDone(LearningModule module, boolean approved) {
        addClassName("done");
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "status");
        add(new Paragraph(getTranslation(
                approved ? "approval.done.approved" : "approval.done.withdrawn",
                module.title(),
                module.version(),
                ApprovalWords.language(module.language()))));
        if (approved) {
            var enrol = new Anchor(EnrolmentNavigation.enrol(), getTranslation("approval.done.enrol"));
            enrol.addClassName("primary");
            add(enrol);
        }
    }

    void focus() {
        getElement().callJsFunction("focus");
    }
}
