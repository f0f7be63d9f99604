package app.foreword.enrolment;

/**
 * What was submitted as link or code, in the only form in which it is stored, compared and counted. Two spellings of one
 * code have one key.
 */
public record LinkKey(Kind kind, String hash) {

    /** Which of the two secrets of a link this may be. */
    public enum Kind {
        SECRET,
        SHORT_CODE
    }

    private static final int LONGEST = 300;

    /** Takes the secret, the code, or the whole address as pasted. */
    public static LinkKey of(String submitted) {
        String plain = plain(submitted);
        return new LinkKey(ShortCode.normalise(plain).isPresent() ? Kind.SHORT_CODE : Kind.SECRET, Secrets.hash(plain));
    }

    /** The secret or the code alone, in one spelling. */
    public static String plain(String submitted) {
        String cut = submitted.length() > LONGEST ? submitted.substring(0, LONGEST) : submitted;
        String last = cut.strip().substring(cut.strip().lastIndexOf('/') + 1);
        return ShortCode.normalise(last).orElse(last);
    }
}
