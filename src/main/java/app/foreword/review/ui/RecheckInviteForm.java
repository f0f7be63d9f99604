package app.foreword.review.ui;

import app.foreword.learning.RecheckDays;
import app.foreword.review.RecheckOverview;
import app.foreword.shell.form.Entry;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** On which day a re-check opens; closed until somebody wants to invite. */
class RecheckInviteForm extends NativeDetails {

    private final When when;
    private final Paragraph what = new Paragraph();
    private final Entry<Input> day = Entry.ofType("date", "recheck-day", getTranslation("recheck.invite.day"));
    private final Paragraph treated = new Paragraph();
    private @Nullable LocalDate treatment;
    private @Nullable RecheckDays days;

    /** @param invite takes the day chosen, null where there is none */
    RecheckInviteForm(Consumer<@Nullable LocalDate> invite, When when) {
        this.when = when;
        setSummaryText(getTranslation("recheck.invite"));
        what.addClassName("second");
        treated.addClassName("problem");
        treated.getElement().setAttribute("role", "status");
        day.control().addValueChangeListener(change -> sayWhenTreated());
        var button = new NativeButton(getTranslation("recheck.invite.do"));
        button.addClassName("plain");
        button.addClickListener(click -> invite.accept(chosen().orElse(null)));
        var content = new Div(what, day, treated, button);
        content.addClassName("recheck-invite");
        setContent(content);
    }

    /** A day that was chosen stays while it can be. */
    void show(RecheckOverview overview) {
        treatment = overview.treatment();
        days = overview.daysOrNull();
        what.setText(getTranslation("recheck.invite.text", overview.missed()));
        overview.days().filter(days -> !days.over()).ifPresent(this::propose);
        sayWhenTreated();
    }

    private void propose(RecheckDays days) {
        var proposed = days.proposed(treatment);
        String hint = getTranslation(
                "recheck.invite.hint", when.date(days.earliest()), when.date(days.latest()), RecheckDays.OPEN_DAYS);
        day.hint(proposed.equals(days.usual()) ? hint : hint + " " + getTranslation("talk.recheck.sooner"));
        day.with("min", days.earliest().toString()).with("max", days.latest().toString());
        if (chosen().filter(days::include).isEmpty()) {
            day.control().setValue(proposed.toString());
        }
    }

    private void sayWhenTreated() {
        var date = treatment;
        boolean before = date != null && chosen().filter(date::isBefore).isPresent();
        treated.setText(date != null && before ? afterTreatment(date) : "");
    }

    /** Where another day would do, it need not be so. */
    private String afterTreatment(LocalDate date) {
        boolean nothingFits = days != null && date.isBefore(days.earliest());
        String after = getTranslation("recheck.invite.afterTreatment", when.date(date));
        return nothingFits ? after + " " + getTranslation("talk.recheck.nothingFits") : after;
    }

    private Optional<LocalDate> chosen() {
        try {
            return Optional.of(LocalDate.parse(day.value()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
