package app.foreword.approval.ui;

import app.foreword.approval.ApprovalRefused;
import app.foreword.approval.ApprovalRefused.Field;
import app.foreword.approval.ApprovalRefused.Problem;
import app.foreword.approval.Asked;
import app.foreword.approval.Confirmation;
import app.foreword.approval.NewApproval;
import app.foreword.content.ConceptId;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.ErrorText;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an approver answers for. What was ticked and typed stays when something is missing. */
class ApprovalForm extends NativeForm {

    private final VersionAddress address;
    private final String seenDigest;
    private final Confirmations confirmations;
    private final @Nullable ChangeChoices changes;
    private final Entry<Input> reviewer;
    private final Entry<Input> reviewedOn;
    private final ErrorText whole = new ErrorText();

    ApprovalForm(
            VersionAddress address,
            Asked asked,
            @Nullable ChangeChoices changes,
            String seenDigest,
            Consumer<NewApproval> approve,
            Runnable onApproved) {
        this.address = address;
        this.seenDigest = seenDigest;
        this.changes = changes;
        confirmations = new Confirmations(asked.confirmations());
        reviewer = Entry.text("reviewer", getTranslation("approval.form.reviewer"))
                .hint(getTranslation("approval.form.reviewer.hint"))
                .with("autocomplete", "off");
        reviewedOn = Entry.ofType("date", "reviewed-on", getTranslation("approval.form.reviewedOn"));
        addClassName("approval-form");
        add(new Paragraph(getTranslation("approval.form.lead")), confirmations);
        if (asked.asksForReader()) {
            add(reader(asked));
        }
        if (changes != null) {
            add(changes);
        }
        String language = ApprovalWords.language(address.language());
        add(whole, new SubmitButton(getTranslation("approval.form.submit", language)));
        onSubmit(() -> send(approve, onApproved));
    }

    private Div reader(Asked asked) {
        var entries = new Div(reviewer, reviewedOn);
        entries.addClassName("side-by-side");
        String draft = (asked.lessonIsDraft() ? ".lesson" : "") + (asked.screensAreDraft() ? ".screens" : "");
        return new Div(new Paragraph(getTranslation("approval.form.draft" + draft)), entries);
    }

    private void send(Consumer<NewApproval> approve, Runnable onApproved) {
        confirmations.clearErrors();
        reviewer.clearError();
        reviewedOn.clearError();
        whole.clear();
        if (changes != null) {
            changes.clearErrors();
        }
        try {
            approve.accept(new NewApproval(
                    address.version(),
                    address.language(),
                    seenDigest,
                    confirmations.confirmed(),
                    changes == null ? Map.of() : changes.decided(),
                    reviewer.value(),
                    date()));
            onApproved.run();
        } catch (ApprovalRefused refused) {
            refused.problems().forEach(this::show);
            boolean found = confirmations.focusFirstWrong() || changes != null && changes.focusFirstWrong();
            if (!found) {
                Entry.focusFirstWrong(reviewer, reviewedOn);
            }
        }
    }

    private void show(Problem problem) {
        switch (problem) {
            case Problem.Unconfirmed(Confirmation what) -> {
                confirmations.showMissing(what);
                whole.setText(getTranslation("approval.form.missing"));
            }
            case Problem.Undecided(ConceptId idea) -> {
                if (changes != null) {
                    changes.showMissing(idea);
                }
                whole.setText(getTranslation("approval.form.missing"));
            }
            case Problem.Wrong(Field field, String key, var params) -> {
                String words = getTranslation(key, params.toArray());
                switch (field) {
                    case REVIEWER -> showWrong(reviewer, words);
                    case REVIEWED_ON -> showWrong(reviewedOn, words);
                    case WHOLE, REASON -> whole.setText(words);
                }
            }
        }
    }

    private void showWrong(Entry<Input> entry, String words) {
        entry.showError(words);
        if (whole.getText().isEmpty()) {
            whole.setText(getTranslation("approval.form.wrong"));
        }
    }

    private @Nullable LocalDate date() {
        try {
            return reviewedOn.value().isBlank() ? null : LocalDate.parse(reviewedOn.value());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
