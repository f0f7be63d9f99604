package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.review.Reviews;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Optional;
import java.util.function.Function;

/** Something to do that needs a reason; closed until somebody opens it. */
class ReasonForm extends NativeDetails {

    ReasonForm(String id, String key, Function<String, Optional<String>> action) {
        super(translate(key));
        var reason = new TextBox(id, translate(key + ".reason"), Reviews.LONGEST_REASON);
        var button = new NativeButton(translate(key + ".do"));
        button.addClassName("plain");
        button.addClickListener(click -> {
            var refused = action.apply(reason.text());
            reason.show(refused.orElse(""));
            if (refused.isEmpty()) {
                reason.clear();
                setOpen(false);
            }
        });
        setContent(new Div(reason, button));
    }
}
