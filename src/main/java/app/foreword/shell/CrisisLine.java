package app.foreword.shell;

import app.foreword.access.TabletMark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Whom to call or text in a crisis, as links that do it; on a tablet of the clinic, which cannot, as words. */
public class CrisisLine extends Span {

    public CrisisLine() {
        addClassName("crisis-line");
        boolean tablet = TabletMark.isSet();
        var call = tablet ? words("call") : new Anchor("tel:988", getTranslation("shell.patient.crisis.call"));
        var text = new Span(
                new Span(getTranslation("shell.patient.crisis.or") + " "), tablet ? words("text") : textLink());
        // each way stays whole where the line is too short for both
        text.addClassName("way");
        String first = getTranslation(tablet ? "tablet.crisis" : "shell.patient.crisis");
        add(new Span(first + " "), call, new Span(" "), text);
    }

    private Component words(String way) {
        var words = new Span(getTranslation("shell.patient.crisis." + way));
        words.addClassName("number");
        return words;
    }

    /** The framework takes only web, mail and phone addresses for safe; this one is ours. */
    private Anchor textLink() {
        var link = new Anchor();
        link.setUnsafeHref("sms:988");
        link.setText(getTranslation("shell.patient.crisis.text"));
        return link;
    }
}
