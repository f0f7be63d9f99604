package app.foreword.content;

/** How far a claim may go, weakest evidence last spelled out in the content rules. */
public enum HedgeClass {
    /** Established. */
    EST,
    /** Observed, not for everyone. */
    OBS,
    /** Approximate. */
    APX,
    /** Hypothesized. */
    HYP,
    /** Believed. */
    BEL,
    /** Possible. */
    CAN,
    /** A promise for later. */
    FUT,
    /** Asserted by the source, but stronger than the evidence. */
    OVR
}
