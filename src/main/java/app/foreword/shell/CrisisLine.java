package app.foreword.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Whom to call or text in a crisis, as links that do it. */
public class CrisisLine extends Span {

    public CrisisLine() {
        addClassName("crisis-line");
        var call = new Anchor("tel:988", getTranslation("shell.patient.crisis.call"));
        var text = new Span(new Span(getTranslation("shell.patient.crisis.or") + " "), textLink());
        // each way stays whole where the line is too short for both
        text.addClassName("way");
        add(new Span(getTranslation("shell.patient.crisis") + " "), call, new Span(" "), text);
    }

    /** The framework takes only web, mail and phone addresses for safe; this one is ours. */
    private Anchor textLink() {
        var link = new Anchor();
        link.setUnsafeHref("sms:988");
        link.setText(getTranslation("shell.patient.crisis.text"));
        return link;
    }
}
