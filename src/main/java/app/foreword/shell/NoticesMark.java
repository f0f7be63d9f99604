package app.foreword.shell;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.review.NoticeKind;
import app.foreword.review.Notices;
import app.foreword.review.ui.ReviewNavigation;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What is new, in the bar of every staff page. Here are its words and its frame; {@code components/notices.js} asks for
 * the notices and fills it in, so that they appear while a page is open.
 */
@StyleSheet("styles/notices.css")
class NoticesMark extends Div {

    private static final int MOST_KEYS = 2 * Notices.MOST;

    private final transient Notices notices;

    NoticesMark(Notices notices) {
        this.notices = notices;
        var count = new Span();
        count.addClassName("count");
        var details = new NativeDetails();
        details.setSummary(new Span(getTranslation("notices.title")), count);
        details.setContent(panel());
        addClassName("notices");
        add(details, news());
        getElement()
                .setAttribute(
                        "data-feed", NoticesFeed.PATH + "?lang=" + getLocale().getLanguage())
                .setAttribute("data-one", getTranslation("notices.new.one"))
                .setAttribute("data-many", getTranslation("notices.new.many"));
        addAttachListener(attach -> getElement()
                .executeJs(
                        "import(new URL('components/notices.js', document.baseURI)).then(part => part.watch(this))"));
    }

    /** @param keys of notices, as the feed gives them, a blank between */
    @ClientCallable
    private void seen(String keys) {
        var enrolments = Arrays.stream(keys.split(" "))
                .filter(key -> key.matches("[A-Z_]{1,24}-\\d{1,18}"))
                .limit(MOST_KEYS)
                .map(key -> key.split("-"))
                .collect(Collectors.groupingBy(
                        key -> key[0],
                        Collectors.mapping(key -> new EnrolmentId(Long.parseLong(key[1])), Collectors.toSet())));
        for (NoticeKind kind : NoticeKind.values()) {
            if (enrolments.containsKey(kind.name())) {
                notices.seen(kind, enrolments.get(kind.name()));
            }
        }
    }

    private Div panel() {
        var all = new NativeButton(getTranslation("notices.seen"));
        all.addClassNames("plain", "all-seen");
        all.getElement().setAttribute("type", "button");
        var panel = new Div(
                part(NoticeKind.NEEDS_TALK, ReviewNavigation.WORKLIST + "?show=needs-talk"),
                part(NoticeKind.NOT_STARTED, ReviewNavigation.WORKLIST + "?show=soon"),
                all);
        panel.addClassName("panel");
        return panel;
    }

    private Section part(NoticeKind kind, String allOfThem) {
        String id = "notices-" + kind;
        var head = new Paragraph(getTranslation("notices.kind." + kind));
        head.setId(id);
        head.addClassName("head");
        var list = new UnorderedList();
        list.getElement().setAttribute("data-kind", kind.name()).setAttribute("aria-labelledby", id);
        var none = new Paragraph(getTranslation("notices.none." + kind));
        none.addClassName("none");
        return new Section(head, list, none, new Anchor(allOfThem, getTranslation("notices.all." + kind)));
    }

    /** What has just become new, said once and calmly; always in the page, so that a screen reader speaks when it fills. */
    private Div news() {
        var words = new Paragraph();
        words.getElement().setAttribute("role", "status");
        var open = new Anchor("", getTranslation("notices.open"));
        var close = new NativeButton(getTranslation("notices.dismiss"));
        close.addClassName("plain");
        close.getElement().setAttribute("type", "button");
        var news = new Div(words, open, close);
        news.addClassName("news");
        return news;
    }
}
