package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.content.Option;
import app.foreword.content.Question;
import app.foreword.learning.CorrectedKey;
import app.foreword.learning.Keys;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** The options of a question, and which of them count as right now. */
final class KeyList {

    private KeyList() {}

    static UnorderedList of(Question question, Keys keys, Locale language) {
        var list = new UnorderedList();
        for (Option option : question.options()) {
            var item = new ListItem(Quotation.of(language, option.text()));
            boolean counts = keys.of(question.id())
                    .map(key -> key.atFault() || key.right().contains(option.id()))
                    .orElse(option.key());
            if (counts) {
                item.add(remark("fairness.keys.counts"));
            }
            if (option.key()
                    && keys.of(question.id())
                            .filter(key -> isOther(key, question))
                            .isPresent()) {
                item.add(remark("fairness.keys.was"));
            }
            list.add(item);
        }
        list.addClassName("options");
        return list;
    }

    private static boolean isOther(CorrectedKey key, Question question) {
        return key.differsFrom(question);
    }

    private static Span remark(String key) {
        var remark = new Span(translate(key));
        remark.addClassName("second");
        return remark;
    }
}
