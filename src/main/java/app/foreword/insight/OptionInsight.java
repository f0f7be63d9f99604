package app.foreword.insight;

import app.foreword.content.Option;
import java.util.Optional;
import java.util.Set;

/**
 * How often an option was chosen.
 *
 * @param right by the key that counts today
 * @param chosen of all answers to the question
 * @param flags empty below {@link Evidence#ITEM_ANALYSIS}, and where nearly everybody has the question right
 */
public record OptionInsight(Option option, boolean right, Share chosen, Set<OptionFlag> flags) {

    /** What an option is called by: the wrong idea it stands for, or its words where it has none. */
    public String idea() {
        return Optional.ofNullable(option.misconception()).orElse(option.text());
    }
}
