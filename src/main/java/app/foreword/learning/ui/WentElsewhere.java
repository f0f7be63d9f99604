package app.foreword.learning.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/**
 * Said once, on the page to which a learner is brought from one that was behind: they have gone on in another tab or on
 * another device, or staff have started the whole again. Without it the page would seem to jump.
 *
 * @param key of what is said
 */
record WentElsewhere(String key) {

    /** To be said on the next page. */
    static void note(UI ui) {
        ComponentUtil.setData(ui, WentElsewhere.class, new WentElsewhere("connection.elsewhere.moved"));
    }

    /** The same where what the page showed belongs to what was done before a further attempt. */
    static void noteStartedAgain(UI ui) {
        ComponentUtil.setData(ui, WentElsewhere.class, new WentElsewhere("fairness.elsewhere.again"));
    }

    /** Empty unless it is to be said now. */
    static Optional<Paragraph> take(UI ui) {
        var noted = Optional.ofNullable(ComponentUtil.getData(ui, WentElsewhere.class));
        ComponentUtil.setData(ui, WentElsewhere.class, null);
        return noted.map(said -> {
            var words = LessonPage.paragraph(ui.getTranslation(said.key()), "went-elsewhere");
            words.getElement().setAttribute("role", "status");
            return words;
        });
    }
}
