package app.foreword.review.ui;

import app.foreword.access.HandOver;
import app.foreword.access.ui.AccessNavigation;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** Starts the lesson on the tablet that staff hold; says whether it is open on one, and ends it there. */
class TabletPanel extends Section {

    private final When when;
    private final Runnable end;

    TabletPanel(When when, Runnable end) {
        this.when = when;
        this.end = end;
        addClassName("tablet-panel");
    }

    /** @param tablets newest first */
    void show(Enrolment enrolment, List<HandOver> tablets) {
        removeAll();
        tablets.stream().filter(HandOver::isOut).findFirst().ifPresent(this::addOut);
        if (enrolment.state() != EnrolmentState.WAIVED) {
            add(new Anchor(AccessNavigation.startOnTablet(enrolment.id()), getTranslation("tablet.panel.start")));
        }
    }

    private void addOut(HandOver out) {
        var button = new NativeButton(getTranslation("tablet.panel.end"), click -> end.run());
        button.addClassName("plain");
        var text = new Paragraph(getTranslation("tablet.panel.end.text"));
        text.addClassName("hint");
        text.setId("tablet-end-text");
        button.getElement().setAttribute("aria-describedby", "tablet-end-text");
        add(new Paragraph(getTranslation("tablet.panel.out", when.moment(out.startedAt()), out.by())), button, text);
    }
}
