package app.foreword.learning;

import app.foreword.content.LearningModule;
import app.foreword.content.Section;

/** How long the rest takes, told in whole minutes and rounded up, so that nobody is surprised by more. */
public final class Effort {

    /** A slow reader on a phone: plain-language guides count 130 to 200 words a minute for such readers. */
    private static final int WORDS_PER_MINUTE = 130;

    private static final int SECONDS_PER_QUESTION = 25;

    private Effort() {}

    /** Minutes for one section's reading and questions, at least 1. */
    public static int minutes(Section section) {
        return roundUp(readingSeconds(section) + section.concepts().size() * SECONDS_PER_QUESTION);
    }

    /** Minutes for all that is still to do, 0 when nothing is. */
    public static int minutesLeft(LearningModule module, LearningLog log) {
        Results results = Results.of(module, log.answers());
        int seconds = 0;
        for (Section section : module.sections()) {
            long open = section.concepts().stream()
                    .filter(concept -> !results.outcomes().containsKey(concept.id()))
                    .count();
            seconds += (int) open * SECONDS_PER_QUESTION;
            seconds += open > 0 && !log.read().contains(section.id()) ? readingSeconds(section) : 0;
        }
        return seconds == 0 ? 0 : roundUp(seconds);
    }

    private static int readingSeconds(Section section) {
        int words = section.passages().stream()
                .mapToInt(passage -> passage.text().split("\\s+").length)
                .sum();
        return words * 60 / WORDS_PER_MINUTE;
    }

    private static int roundUp(int seconds) {
        return Math.max(1, (seconds + 59) / 60);
    }
}
