package app.foreword.approval;

import app.foreword.content.LanguageStatus;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an approval in one language asks for: patients read the lesson and the screens around it, and nothing of either
 * reaches them in words that nobody with a name has read.
 *
 * @param screensAreDraft whether the screens that readers of the language get are a draft
 */
public record Asked(LanguageStatus lesson, boolean screensAreDraft) {

    public boolean lessonIsDraft() {
        return lesson instanceof LanguageStatus.Draft;
    }

    /** Whether it must be said who has read the draft, and when. */
    public boolean asksForReader() {
        return lessonIsDraft() || screensAreDraft;
    }

    /** What the approver confirms. */
    public Set<Confirmation> confirmations() {
        var asked = EnumSet.allOf(Confirmation.class);
        if (lesson instanceof LanguageStatus.Original) {
            asked.remove(Confirmation.TRANSLATION_FAITHFUL);
        }
        if (!screensAreDraft) {
            asked.remove(Confirmation.SCREENS_FAITHFUL);
        }
        return asked;
    }
}
