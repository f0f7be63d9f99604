package app.foreword.learning.ui;

import app.foreword.content.SectionId;
import app.foreword.learning.Step;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page of a lesson; all of them stand under the lesson's own address. */
sealed interface Place {

    Pattern READING = Pattern.compile("read/([^/]+)");
    Pattern QUESTION = Pattern.compile("question/([0-9]{1,4})");

    record Welcome() implements Place {}

    record Contents() implements Place {}

    record Reading(SectionId section) implements Place {}

    /** @param ordinal so that a turn that is over shows its answer again */
    record Turn(int ordinal) implements Place {}

    record Summary() implements Place {}

    static Place of(Step step) {
        return switch (step) {
            case Step.Read read -> new Reading(read.section());
            case Step.Ask ask -> new Turn(ask.ordinal());
            case Step.Finished finished -> new Summary();
        };
    }

    /** @param path what follows the lesson's address; empty for its welcome */
    static Optional<Place> at(String path) {
        var reading = READING.matcher(path);
        var question = QUESTION.matcher(path);
        if (reading.matches()) {
            return Optional.of(new Reading(new SectionId(reading.group(1))));
        }
        if (question.matches()) {
            return Optional.of(new Turn(Integer.parseInt(question.group(1))));
        }
        return switch (path) {
            case "" -> Optional.of(new Welcome());
            case "contents" -> Optional.of(new Contents());
            case "summary" -> Optional.of(new Summary());
            default -> Optional.empty();
        };
    }

    default String path() {
        return switch (this) {
            case Welcome welcome -> "";
            case Contents contents -> "contents";
            case Reading reading -> "read/" + reading.section();
            case Turn turn -> "question/" + turn.ordinal();
            case Summary summary -> "summary";
        };
    }
}
