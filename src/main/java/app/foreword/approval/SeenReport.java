package app.foreword.approval;

import app.foreword.content.Digests;

/**
 * A report as somebody had it before them, one line for each figure and finding.
 *
 * @param digest of the text: two reports are the same where their digests are
 */
public record SeenReport(String text, String digest) {

    static SeenReport of(String text) {
        return new SeenReport(text, Digests.of(text));
    }
}
