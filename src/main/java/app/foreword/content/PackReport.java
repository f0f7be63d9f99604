package app.foreword.content;

import java.util.List;

/**
 * All that the program can say of a pack.
 *
 * @param name the pack's folder, or module and version where it was published
 * @param findings what must be mended, in the order of the files; a pack with any is not published
 * @param silenced findings for which module.yaml names an exception
 * @param languages empty where the files have not the right shape yet, so that nothing could be read
 */
public record PackReport(String name, List<Finding> findings, List<Silenced> silenced, List<LanguageReport> languages) {

    /** A finding, and the reason for which a named person let it stand. */
    public record Silenced(Finding finding, PackExceptionNote note) {}

    public boolean isGood() {
        return findings.isEmpty();
    }
}
