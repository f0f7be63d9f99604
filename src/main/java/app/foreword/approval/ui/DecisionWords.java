package app.foreword.approval.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.approval.ApprovalEvent;
import app.foreword.approval.Asked;
import app.foreword.approval.Confirmation;
import app.foreword.content.LanguageStatus;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision in words. */
final class DecisionWords {

    private DecisionWords() {}

    /** @param newest null where nobody has decided yet */
    static Span chip(@Nullable ApprovalEvent newest) {
        if (newest == null) {
            return ApprovalWords.chip(translate("approval.state.waiting"), "warm");
        }
        return newest.isApproval()
                ? ApprovalWords.chip(translate("approval.state.approved"), "accent")
                : ApprovalWords.chip(translate("approval.state.withdrawn"), "warm");
    }

    static String say(ApprovalEvent event, Dates dates) {
        String at = dates.moment(event.at());
        return switch (event.kind()) {
            case APPROVED -> translate("approval.decision.approved", event.by(), at);
            case WITHDRAWN -> translate("approval.decision.withdrawn", event.by(), at, event.reason());
        };
    }

    /** By whom what was a draft was read. Versions never change: a lesson that is a draft was one then. */
    static Optional<String> review(ApprovalEvent event, LanguageStatus lesson, Dates dates) {
        String read = (lesson instanceof LanguageStatus.Draft ? ".lesson" : "")
                + (event.confirms(Confirmation.SCREENS_FAITHFUL) ? ".screens" : "");
        return Optional.ofNullable(event.review())
                .map(review -> translate("approval.decision.review" + read, review.by(), dates.day(review.on())));
    }

    /** An approval from before the screens were asked about. */
    static boolean leavesScreensUnread(ApprovalEvent event, Asked asked) {
        return event.isApproval() && asked.screensAreDraft() && !event.confirms(Confirmation.SCREENS_FAITHFUL);
    }
}
