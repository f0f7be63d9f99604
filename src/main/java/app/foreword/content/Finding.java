package app.foreword.content;

/**
 * One place of a pack that breaks a rule, to be read by its author.
 *
 * @param file path inside the pack, e.g. {@code en/what-is-ketamine.md}
 * @param line counted from 1; 1 where it is about the whole file
 * @param found what stands there
 * @param mend what to do about it
 */
public record Finding(Rule rule, String file, int line, String found, String mend) {

    @Override
    public String toString() {
        return "%s:%d: %s: %s".formatted(file, line, found, mend);
    }
}
