package app.foreword.learning.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/**
 * Said once, on the page to which a learner is brought from one that was behind: they have gone on in another tab or on
 * another device. Without it the page would seem to jump.
 */
final class WentElsewhere {

    private WentElsewhere() {}

    /** To be said on the next page. */
    static void note(UI ui) {
        ComponentUtil.setData(ui, WentElsewhere.class, new WentElsewhere());
    }

    /** Empty unless it is to be said now. */
    static Optional<Paragraph> take(UI ui) {
        var noted = Optional.ofNullable(ComponentUtil.getData(ui, WentElsewhere.class));
        ComponentUtil.setData(ui, WentElsewhere.class, null);
        return noted.map(any -> {
            var words = LessonPage.paragraph(ui.getTranslation("connection.elsewhere.moved"), "went-elsewhere");
            words.getElement().setAttribute("role", "status");
            return words;
        });
    }
}
