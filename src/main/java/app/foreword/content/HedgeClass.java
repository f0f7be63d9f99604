package app.foreword.content;

import java.util.Collection;
import java.util.Collections;

/** How far a claim may go, from the strongest to the weakest: of what is weaker, less may be said. */
public enum HedgeClass {
    /** Established. */
    EST,
    /** Observed, not for everyone. */
    OBS,
    /** Approximate. */
    APX,
    /** Possible. */
    CAN,
    /** A promise for later. */
    FUT,
    /** Believed. */
    BEL,
    /** Hypothesized. */
    HYP,
    /** Asserted by the source, but stronger than the evidence. */
    OVR;

    /** What is told of several facts together goes no further than the weakest of them allows. */
    public static HedgeClass weakest(Collection<HedgeClass> classes) {
        return classes.isEmpty() ? EST : Collections.max(classes);
    }

    /** Whether it is an idea of someone's and not a finding: each sentence about it says so. */
    public boolean isIdea() {
        return compareTo(BEL) >= 0;
    }
}
