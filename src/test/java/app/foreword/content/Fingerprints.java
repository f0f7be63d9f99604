package app.foreword.content;

/** Lets tests of other rooms make a source's fingerprint. */
public final class Fingerprints {

    private Fingerprints() {}

    public static String of(String source) {
        return SourceFingerprint.of(source);
    }
}
