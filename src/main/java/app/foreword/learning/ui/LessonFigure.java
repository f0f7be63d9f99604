package app.foreword.learning.ui;

import app.foreword.content.Figure;
import app.foreword.content.LearningModule;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;

/**
 * A section's drawing with its caption. To a screen reader, and to a finger that feels its way over the screen, the
 * drawing is one picture that says its text alternative; the letters in it are not read out one by one.
 */
@Tag("figure")
class LessonFigure extends HtmlContainer {

    LessonFigure(LearningModule module, Figure figure) {
        addClassName("lesson-figure");
        var shapes = new Div();
        shapes.getElement()
                .setAttribute("aria-hidden", "true")
                // only plain shapes and words get through the check at publishing
                .setProperty("innerHTML", figure.svg());
        var picture = new Div(shapes);
        picture.getElement().setAttribute("role", "img").setAttribute("aria-label", figure.alternative());
        var caption = new HtmlContainer("figcaption");
        caption.setText(figure.caption());
        add(picture, caption);
        ModuleWords.of(module, this);
    }
}
