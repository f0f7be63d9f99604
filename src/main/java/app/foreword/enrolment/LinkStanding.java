package app.foreword.enrolment;

/** What a link is good for now. A waiver changes nothing about it: it frees the patient, it does not shut them out. */
public enum LinkStanding {
    /** It lets its patient in. */
    LIVE,
    /** It has run out, or a newer one has taken its place. */
    ENDED
}
