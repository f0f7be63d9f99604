package app.foreword.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A report as somebody had it before them, one line for each figure and finding.
 *
 * @param digest of the text: two reports are the same where their digests are
 */
public record SeenReport(String text, String digest) {

    static SeenReport of(String text) {
        return new SeenReport(text, sha256(text));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
