package app.foreword.review;

import app.foreword.review.TalkEntry.Subject;

/** One closing, and what it is about. */
public record TalkClosed(Subject subject, TalkClosing closing) {}
