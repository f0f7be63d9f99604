package app.foreword.approval.ui;

import app.foreword.content.Closing;
import app.foreword.content.LearningModule;
import app.foreword.content.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What stands before and after a lesson's sections. */
final class LessonEnds {

    static final String BEGINNING = "beginning";
    static final String END = "end";

    private LessonEnds() {}

    /** The title, and who checked the text. */
    static Section beginning(Wording<LearningModule> lesson) {
        var part = part("beginning", BEGINNING);
        part.add(new Paragraph(lesson.say(LearningModule::title)));
        if (!lesson.own().provenance().isEmpty()) {
            part.add(new Paragraph(lesson.say(LearningModule::provenance)));
        }
        return part;
    }

    /** The lists to take along, and the words of art. */
    static Section end(Wording<LearningModule> lesson) {
        var part = part("end", END);
        var closing = lesson.at(LearningModule::closing);
        part.add(
                heading(part, "toAsk"),
                list(closing.sayEach(Closing::questionsToAsk)),
                heading(part, "notCovered"),
                list(closing.sayEach(Closing::notCovered)));
        if (!lesson.own().terms().isEmpty()) {
            var terms = lesson.at(LearningModule::terms);
            part.add(heading(part, "terms"), list(terms.sayEach(LessonEnds::lines)));
        }
        return part;
    }

    private static List<String> lines(List<Term> terms) {
        return terms.stream()
                .map(term -> String.join(", ", term.forms()) + ": " + term.means())
                .toList();
    }

    private static Section part(String key, String anchor) {
        var part = new Section();
        var title = new H2(part.getTranslation("approval.evidence." + key));
        title.setId(anchor);
        part.add(title);
        return part;
    }

    private static H3 heading(Section part, String key) {
        return new H3(part.getTranslation("approval.evidence." + key));
    }

    private static UnorderedList list(List<Span> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
