package app.foreword.content;

/**
 * One fault of a pack, to be read by its author.
 *
 * @param file path inside the pack, e.g. {@code en/what-is-ketamine.md}
 * @param line counted from 1; 1 where the fault is of the whole file
 * @param message what is wrong and what to do
 */
public record PackProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, message);
    }
}
