package app.foreword.enrolment.ui;

import app.foreword.enrolment.LinkKind;
import app.foreword.enrolment.LinkState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What became of the links that were made before, and what can be done: a new one instead, or none. */
class LinkPanel extends Div {

    /**
     * @param links at least one, the newest first
     * @param day in words
     */
    LinkPanel(List<LinkState> links, Instant now, Function<Instant, String> day, Runnable again, Runnable revoke) {
        var live = links.stream().filter(each -> each.isLive(now)).toList();
        live.forEach(each -> add(new Paragraph(getTranslation(
                each.kind() == LinkKind.MAIL ? "handout.mailed" : "enrolment.link.earlier",
                day.apply(each.createdAt()),
                day.apply(each.expiresAt())))));
        if (live.isEmpty()) {
            var last = links.getFirst();
            var revoked = last.revokedAt();
            add(new Paragraph(
                    revoked == null
                            ? getTranslation("handout.ranOut", day.apply(last.expiresAt()))
                            : getTranslation("handout.revoked", day.apply(revoked))));
        }
        add(new Paragraph(getTranslation(live.isEmpty() ? "handout.none" : "enrolment.link.again.text")));
        var renew = new NativeButton(getTranslation("enrolment.link.again"), click -> again.run());
        renew.addClassName("primary");
        add(renew);
        if (!live.isEmpty()) {
            var end = new NativeButton(getTranslation("handout.revoke"), click -> revoke.run());
            end.addClassName("quiet");
            add(end, new Paragraph(getTranslation("handout.revoke.text")));
        }
        addClassName("links");
    }
}
