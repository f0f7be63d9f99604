package app.foreword.learning.ui;

import app.foreword.record.CopyPart;
import app.foreword.record.CopyPart.Kind;
import app.foreword.record.CopyPart.Line;
import app.foreword.record.CopyText;
import app.foreword.record.OwnCopy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** What stands on a patient's own copy. */
class CopySheet extends Div {

    CopySheet(OwnCopy copy, CopyText text, Locale locale) {
        addClassName("copy-sheet");
        add(
                LessonPage.paragraph(text.head(copy, locale), "note"),
                LessonPage.paragraph(text.score(copy, locale), "copy-score"),
                // on a screen both stand at the foot of the page
                LessonPage.paragraph(text.clinic(copy, locale), "on-paper"),
                LessonPage.paragraph(text.crisis(locale), "on-paper"));
        text.parts(copy, locale).forEach(part -> add(part(copy, part)));
        add(LessonPage.paragraph(text.noName(locale), "note"));
    }

    private Component part(OwnCopy copy, CopyPart part) {
        var block = new Div(part.level() == 2 ? new H2(part.heading()) : ofModule(copy, new H3(part.heading())));
        block.addClassName("copy-" + part.kind().name().toLowerCase(Locale.ROOT));
        if (!part.intro().isEmpty()) {
            // boxes to tick are on paper only
            var classes = part.kind() == Kind.CHECKLIST ? new String[] {"on-paper"} : new String[0];
            block.add(LessonPage.paragraph(part.intro(), classes));
        }
        if (!part.lines().isEmpty()) {
            var list = new UnorderedList();
            part.lines().forEach(line -> list.add(item(part.kind(), line)));
            block.add(part.kind().fromModule() ? ofModule(copy, list) : list);
        }
        return block;
    }

    private static ListItem item(Kind kind, Line line) {
        if (kind != Kind.QUESTIONS) {
            return new ListItem(line.words());
        }
        var item = new ListItem();
        if (!line.about().isEmpty()) {
            var about = new Span(line.about());
            about.addClassName("about");
            item.add(about);
        }
        var words = new Span(line.words());
        words.addClassName("words");
        // its own direction, which ends where it ends
        words.getElement().setAttribute("dir", "auto");
        item.add(words);
        return item;
    }

    private static <C extends Component> C ofModule(OwnCopy copy, C words) {
        return ModuleWords.in(copy.language(), words);
    }
}
