package app.foreword.insight;

/** Why to look at a wrong option. */
public enum OptionFlag {
    /** Surely fewer than one in twenty choose it: it does no work. */
    HARDLY_CHOSEN,
    /** Those who choose it know more of the rest: it may be right as well. */
    CHOSEN_BY_THE_BETTER
}
