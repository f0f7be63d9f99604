package app.foreword.approval.ui;

import app.foreword.approval.ApprovalRefused;
import app.foreword.approval.ApprovalRefused.Problem;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.NativeTextArea;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Consumer;

/** Takes an approval back, with a reason; closed until somebody opens it. */
class WithdrawalForm extends NativeDetails {

    private final Entry<NativeTextArea> reason =
            new Entry<>("withdrawal-reason", getTranslation("approval.withdraw.reason"), new NativeTextArea());

    WithdrawalForm(DecisionEffect effect, Consumer<String> withdraw, Runnable onWithdrawn) {
        setSummaryText(getTranslation("approval.withdraw"));
        reason.hint(getTranslation("approval.withdraw.reason.hint")).with("rows", "2");
        var button = new NativeButton(getTranslation("approval.withdraw.do"));
        button.addClassName("plain");
        button.getElement().setAttribute("type", "submit");
        var form = new NativeForm(reason, button);
        form.onSubmit(() -> send(withdraw, onWithdrawn));
        setContent(new Div(effect, form));
    }

    private void send(Consumer<String> withdraw, Runnable onWithdrawn) {
        reason.clearError();
        try {
            withdraw.accept(reason.value());
            onWithdrawn.run();
        } catch (ApprovalRefused refused) {
            refused.problems().forEach(problem -> {
                if (problem instanceof Problem.Wrong wrong) {
                    reason.showError(getTranslation(wrong.key(), wrong.params().toArray()));
                }
            });
            reason.focus();
        }
    }
}
