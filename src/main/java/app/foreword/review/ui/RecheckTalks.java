package app.foreword.review.ui;

import app.foreword.review.RecheckInvitations;
import app.foreword.review.RecheckToTalk;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * Above the worklist: who missed something again in a re-check. Their reviews may be signed off and so stand at the end
 * of the list, where nobody would look for them.
 */
class RecheckTalks extends Aside {

    private static final int MOST = 8;

    private final transient RecheckInvitations invitations;

    RecheckTalks(RecheckInvitations invitations) {
        this.invitations = invitations;
        addClassName("recheck-talks");
        setVisible(false);
    }

    void load() {
        removeAll();
        var waiting = invitations.toTalkAbout(MOST + 1);
        setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) {
            return;
        }
        var title = new H2(getTranslation("recheck.waitingTalks"));
        title.setId("recheck-talks");
        getElement().setAttribute("aria-labelledby", "recheck-talks");
        add(title, list(waiting.subList(0, Math.min(MOST, waiting.size()))));
        if (waiting.size() > MOST) {
            add(new Paragraph(getTranslation("recheck.waitingTalks.more")));
        }
    }

    private UnorderedList list(List<RecheckToTalk> waiting) {
        var list = new UnorderedList();
        waiting.forEach(each -> list.add(item(each)));
        return list;
    }

    private ListItem item(RecheckToTalk each) {
        var ideas = new Span(getTranslation("recheck.waitingTalks.ideas", each.ideas()));
        ideas.addClassName("second");
        return new ListItem(
                ReviewNavigation.link(
                        getTranslation("review.patient.name", each.givenName(), each.familyName()), each.enrolment()),
                ideas);
    }
}
