package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.review.ReviewRefused.Reason;

/** Sentences that more than one part of the screens says. */
final class Words {

    private Words() {}

    /** What there is to talk about, e.g. "2 ideas, 1 question". */
    static String talk(int ideas, int questions) {
        if (ideas == 0 && questions == 0) {
            return translate("review.nothing");
        }
        if (ideas > 0 && questions > 0) {
            return translate("review.talk.both", ideas(ideas), questions(questions));
        }
        return ideas > 0 ? ideas(ideas) : questions(questions);
    }

    /** What staff can do about a refusal. */
    static String of(Reason reason) {
        return switch (reason) {
            case Reason.NotFinished() -> translate("review.refused.notFinished");
            case Reason.StillOpen(int entries) -> translate("review.refused.stillOpen", entries);
            case Reason.SignedOff() -> translate("review.refused.signedOff");
            case Reason.NotSignedOff() -> translate("review.refused.notSignedOff");
            case Reason.NotOnTalkList() -> translate("review.refused.notOnTalkList");
            case Reason.TextMissing() -> translate("review.refused.textMissing");
            case Reason.TextTooLong(int limit) -> translate("review.refused.textTooLong", limit);
        };
    }

    private static String ideas(int count) {
        return translate("review.talk.ideas", count);
    }

    private static String questions(int count) {
        return translate("review.talk.questions", count);
    }
}
