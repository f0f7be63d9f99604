package app.foreword.enrolment;

/** A link that was once handed out: where it leads, and whether it still does. */
public record KnownLink(LinkedEnrolment linked, LinkStanding standing) {}
