package app.foreword.review.ui;

import app.foreword.review.WorklistFilter;
import app.foreword.review.WorklistQuery;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Says what is shown in which order, and leads back from what was chosen once and is still kept. */
class WorklistOrder extends Div {

    private final Span words = new Span();
    private final NativeButton reset;

    WorklistOrder(Runnable onReset) {
        reset = new NativeButton(getTranslation("worklist.reset"), click -> onReset.run());
        reset.addClassName("quiet");
        addClassNames("second", "worklist-order");
        add(words, reset);
    }

    void show(WorklistQuery query) {
        String order = getTranslation("review.order." + query.sort());
        words.setText(
                query.filter() == WorklistFilter.ALL
                        ? order
                        : getTranslation("worklist.only", getTranslation("review.filter." + query.filter()), order));
        reset.setVisible(!query.isDefault());
    }
}
