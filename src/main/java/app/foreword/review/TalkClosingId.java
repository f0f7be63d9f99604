package app.foreword.review;

/** Key of a closing. */
public record TalkClosingId(long value) {}
