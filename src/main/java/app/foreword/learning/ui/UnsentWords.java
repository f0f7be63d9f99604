package app.foreword.learning.ui;

import app.foreword.learning.LearnerState;
import app.foreword.learning.Lesson;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.TypedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** What was typed and not sent when staff signed off: there is no field for it any more, but it is not lost. */
class UnsentWords extends Div {

    private UnsentWords(List<String> texts) {
        var list = new UnorderedList();
        list.addClassName("asked");
        texts.forEach(text -> list.add(item(text)));
        add(LessonPage.paragraph(getTranslation("ask.unsent"), "message"), list);
    }

    static Optional<UnsentWords> of(Lesson lesson, LearnerState state) {
        var asked = state.questions().stream().map(PatientQuestion::text).toList();
        var unsent = lesson.drafts().values().stream()
                .filter(text -> !TypedText.isBlank(text) && !asked.contains(text.strip()))
                .sorted()
                .toList();
        return unsent.isEmpty() ? Optional.empty() : Optional.of(new UnsentWords(unsent));
    }

    private static ListItem item(String text) {
        var item = new ListItem(text);
        item.addClassName("words");
        item.getElement().setAttribute("dir", "auto");
        return item;
    }
}
