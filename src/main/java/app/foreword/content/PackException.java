package app.foreword.content;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be published. The message is for the person who wrote it or starts the application. */
public class PackException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> problems;
    private final String action;

    private PackException(String message, String action, List<Finding> problems) {
        super(message);
        this.action = action;
        this.problems = List.copyOf(problems);
    }

    /** A pack with faults, all of them. */
    static PackException faulty(String pack, List<Finding> problems) {
        String lines = problems.stream().map(Finding::toString).collect(Collectors.joining("\n  "));
        return new PackException(
                "The module pack '%s' cannot be published:\n  %s".formatted(pack, lines),
                "Correct the lines named above, then start again.",
                problems);
    }

    /** A pack that cannot be published as a whole, for a reason that no line of it shows. */
    static PackException refused(String message, String action) {
        return new PackException(message, action, List.of());
    }

    /** The faults in the order of their files; empty where the pack as a whole was refused. */
    public List<Finding> problems() {
        return problems;
    }

    /** What to do about it, in one sentence. */
    public String action() {
        return action;
    }
}
