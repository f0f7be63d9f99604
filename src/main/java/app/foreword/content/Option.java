package app.foreword.content;

import org.jspecify.annotations.Nullable;

/**
 * An answer to choose.
 *
 * @param key whether this is the right one; never leaves the server before the patient has answered
 * @param misconception the wrong idea that a distractor stands for; null for the key
 * @param feedback why it is right, or what is wrong with this very thought
 */
public record Option(
        OptionId id, String text, boolean key, @Nullable String misconception, String feedback) {}
