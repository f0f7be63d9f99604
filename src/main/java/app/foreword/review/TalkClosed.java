package app.foreword.review;

import app.foreword.review.TalkEntry.Subject;

/**
 * One closing, and what it is about.
 *
 * @param attempt the number of the one that went on when it was closed
 */
public record TalkClosed(Subject subject, TalkClosing closing, int attempt) {

    /** An own question stays talked about; an idea that is missed in another attempt has to be talked about anew. */
    boolean countsIn(int another) {
        return subject instanceof Subject.Question || attempt == another;
    }
}
