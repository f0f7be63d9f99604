package app.foreword.insight.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A drawing of what the table beside it says. {@code components/insight-chart.js} draws it, on this page only. */
@Tag("insight-chart")
class Picture extends HtmlComponent {

    private static final String DRAW = "import(new URL('components/insight-chart.js', document.baseURI))";

    /**
     * What is drawn.
     *
     * @param label what the picture shows, in a sentence, for those who do not see it
     * @param stamp what the figures are about; stands in the saved file, too
     * @param percent whether values are shares of 1
     * @param most where the scale ends
     * @param save words of the button
     * @param file name of the saved file
     */
    record Drawing(
            String title,
            String label,
            String stamp,
            boolean percent,
            double most,
            List<Legend> legend,
            List<Bar> bars,
            String save,
            String failed,
            String file) {}

    /** @param kind {@code bar}, {@code flagged}, {@code interval} or {@code mark} */
    record Legend(String kind, String words) {}

    /**
     * One row.
     *
     * @param words the value in words
     * @param low where its interval begins; null where it has none
     * @param mark a second value; null where there is none
     * @param flagged whether it should be looked at
     */
    record Bar(
            String label,
            String words,
            double value,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double mark,
            boolean flagged) {}

    Picture(Drawing drawing) {
        getElement().setPropertyBean("drawing", drawing);
        addAttachListener(attach -> getElement().executeJs(DRAW));
    }
}
