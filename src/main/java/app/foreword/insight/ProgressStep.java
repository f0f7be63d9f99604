package app.foreword.insight;

import app.foreword.content.Section;

/**
 * One step of the way through a module, and how many have come so far.
 *
 * @param reached patients who have done it, or a later one
 * @param stopped of those in progress, how many have done this and nothing after it
 * @param quiet of these, how many were not heard of for {@link Insights#QUIET_DAYS} days
 */
public record ProgressStep(Section section, Kind kind, int reached, int stopped, int quiet) {

    public enum Kind {
        READING_OPENED,
        READING_FINISHED,
        QUESTIONS_FINISHED
    }
}
