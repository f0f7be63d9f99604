package app.foreword.review.ui;

import app.foreword.review.Reviews;
import app.foreword.shell.form.Entry;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Until when a patient has time, and why; closed until somebody opens it. */
class MoreTimeForm extends NativeDetails {

    private final Entry<Input> day = Entry.ofType("date", "more-time-day", getTranslation("fairness.time.until"));

    /** @param extend takes the day, null where there is none, and the reason; says why it was not done */
    MoreTimeForm(BiFunction<@Nullable LocalDate, String, Optional<Refusal>> extend) {
        setSummaryText(getTranslation("fairness.time"));
        var reason = new TextBox("more-time-reason", getTranslation("fairness.time.reason"), Reviews.LONGEST_REASON);
        var button = new NativeButton(getTranslation("fairness.time.do"));
        button.addClassName("plain");
        button.addClickListener(click -> {
            var refused = extend.apply(chosen().orElse(null), reason.text());
            told(refused, reason);
            if (refused.isEmpty()) {
                reason.clear();
                day.control().setValue("");
                setOpen(false);
            }
        });
        var what = new Paragraph(getTranslation("fairness.time.text"));
        what.addClassName("second");
        setContent(new Div(what, day, reason, button));
    }

    /** What is wrong is said where it is put right. */
    private void told(Optional<Refusal> refused, TextBox reason) {
        day.clearError();
        reason.show(refused.filter(each -> !each.ofChoice()).map(Refusal::words).orElse(""));
        refused.filter(Refusal::ofChoice).ifPresent(each -> {
            day.showError(each.words());
            day.focus();
        });
    }

    private Optional<LocalDate> chosen() {
        try {
            return Optional.of(LocalDate.parse(day.value()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
