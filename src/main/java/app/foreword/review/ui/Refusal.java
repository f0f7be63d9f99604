package app.foreword.review.ui;

/**
 * Why something was not granted.
 *
 * @param ofChoice whether the day or the idea chosen is the reason, and not the words written beside it
 */
record Refusal(String words, boolean ofChoice) {}
