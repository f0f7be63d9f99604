package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.review.ReviewRefused.Reason;
import app.foreword.review.SignOff;
import app.foreword.review.TalkClosing;

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
    static String of(Reason reason, When when) {
        return switch (reason) {
            case Reason.NotFinished() -> translate("review.refused.notFinished");
            case Reason.StillOpen(int entries) -> translate("review.refused.stillOpen", entries);
            case Reason.SignedOff(SignOff by) -> translate("talk.refused.signedOff", by.by(), when.moment(by.at()));
            case Reason.SignedMeanwhile(SignOff by) ->
                translate("talk.refused.signedMeanwhile", by.by(), when.moment(by.at()));
            case Reason.NotSignedOff() -> translate("review.refused.notSignedOff");
            case Reason.ReopenedMeanwhile(SignOff by) ->
                translate("talk.refused.reopenedMeanwhile", by.by(), when.moment(by.at()), by.reason());
            case Reason.ClosedMeanwhile(TalkClosing by) -> translate("talk.refused.closedMeanwhile", of(by, when));
            case Reason.NotOnTalkList() -> translate("review.refused.notOnTalkList");
            case Reason.TextMissing() -> translate("review.refused.textMissing");
            case Reason.TextTooLong(int limit) -> translate("review.refused.textTooLong", limit);
        };
    }

    /** What came of a talk, who said so and when, and the note. */
    static String of(TalkClosing closed, When when) {
        String what = translate(
                "talk.closing", translate("review.outcome." + closed.outcome()), closed.by(), when.moment(closed.at()));
        return closed.note().isEmpty() ? what : translate("talk.closing.note", what, closed.note());
    }

    /** How many ideas are understood, and how many with what was explained back in a talk. */
    static String score(int understood, int afterTalk, int concepts) {
        return afterTalk == 0
                ? translate("talk.score", understood, concepts)
                : translate("talk.score.after", understood, concepts, understood + afterTalk);
    }

    private static String ideas(int count) {
        return translate("review.talk.ideas", count);
    }

    private static String questions(int count) {
        return translate("review.talk.questions", count);
    }
}
