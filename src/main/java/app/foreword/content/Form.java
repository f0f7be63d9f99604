package app.foreword.content;

/** Parallel questions on the same concept: A is asked first, B after a miss, C is kept for a later re-check. */
public enum Form {
    A,
    B,
    C
}
