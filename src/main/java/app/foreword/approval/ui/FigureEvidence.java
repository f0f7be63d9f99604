package app.foreword.approval.ui;

import app.foreword.content.Figure;
import app.foreword.content.Section;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;

/** The drawing of a section with its caption, and what is read out in its place. */
class FigureEvidence extends Article {

    FigureEvidence(Wording<Section> section) {
        addClassNames("passage-evidence");
        var drawings = new Div(drawing(section.own()));
        drawings.addClassName("beside");
        if (section.original() != null) {
            drawings.add(drawing(section.part().apply(section.original())));
        }
        add(
                new H4(getTranslation("approval.evidence.figure")),
                drawings,
                new Paragraph(section.say(of(Figure::caption))),
                new H4(getTranslation("approval.evidence.figure.alternative")),
                new Paragraph(section.say(of(Figure::alternative))));
    }

    /** Its text alternative stands under it for everyone. */
    private static Div drawing(Section section) {
        var drawing = new Div();
        drawing.addClassName("drawing");
        drawing.getElement()
                .setAttribute("aria-hidden", "true")
                // only plain shapes and words get through the check at publishing
                .setProperty("innerHTML", of(Figure::svg).apply(section));
        return drawing;
    }

    private static Function<Section, String> of(Function<Figure, String> part) {
        return section -> section.figure() == null ? "" : part.apply(section.figure());
    }
}
