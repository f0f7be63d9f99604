package app.foreword.enrolment;

/** What a link is good for now. */
public enum LinkStanding {
    /** It lets its patient in. */
    LIVE,
    /** It has run out, or a newer one has taken its place. */
    ENDED,
    /** The clinic has said that its patient need not do this. */
    WAIVED
}
