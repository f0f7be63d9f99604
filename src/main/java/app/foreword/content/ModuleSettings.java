package app.foreword.content;

import org.jspecify.annotations.Nullable;

/**
 * What an author decides about the way through a module, beside its words. All of it is off where nothing is said.
 *
 * @param asksHowSure whether patients may say how sure they are of an answer
 * @param recheckAfterDays days after finishing when patients are invited to a short re-check by themselves, from
 *     {@value #EARLIEST_RECHECK} to {@value #LATEST_RECHECK}; null where only staff invite
 */
public record ModuleSettings(boolean asksHowSure, @Nullable Integer recheckAfterDays) {

    public static final int EARLIEST_RECHECK = 2;
    public static final int LATEST_RECHECK = 14;

    public static final ModuleSettings NONE = new ModuleSettings(false, null);
}
