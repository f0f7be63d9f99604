package app.foreword.enrolment;

import app.foreword.enrolment.InvalidEnrolment.Field;
import app.foreword.enrolment.InvalidEnrolment.Problem;
import app.foreword.text.Unseen;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What staff enter about a patient, one line each: in one spelling, then checked for size, then for characters. */
final class EntryText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/#-]*");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.!#$%&'*+/=?^`{|}~-]{0,63}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    /** What a spreadsheet would compute, also in the wide letters of East Asian keyboards; no name begins with it. */
    private static final String STARTS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private EntryText() {}

    /** One spelling for what looks the same, so that "the same name" can be compared. */
    static String clean(String typed) {
        return SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    static Optional<Problem> checkNumber(String number) {
        return size(Field.NUMBER, number, 32)
                .or(() -> refuseIf(!NUMBER.matcher(number).matches(), Problem.of(Field.NUMBER, "number.characters")));
    }

    static Optional<Problem> checkName(Field field, String name) {
        return size(field, name, 100)
                .or(() -> refuseIf(hidden(name), Problem.of(field, "characters")))
                .or(() -> refuseIf(STARTS_FORMULA.indexOf(name.codePointAt(0)) >= 0, Problem.of(field, "name.begin")))
                .or(() ->
                        refuseIf(name.codePoints().noneMatch(Character::isLetter), Problem.of(field, "name.letters")));
    }

    /** Whether it looks like an address; whether somebody reads there, only a message can tell. */
    static Optional<Problem> checkEmail(String email) {
        if (email.isEmpty()) {
            return Optional.empty();
        }
        return size(Field.EMAIL, email, 254)
                .or(() -> refuseIf(hidden(email), Problem.of(Field.EMAIL, "characters")))
                .or(() -> refuseIf(!EMAIL.matcher(email).matches(), Problem.of(Field.EMAIL, "email.shape")));
    }

    static Optional<Problem> checkReason(String reason) {
        return size(Field.WAIVE_REASON, reason, 500)
                .or(() -> refuseIf(hidden(reason), Problem.of(Field.WAIVE_REASON, "characters")));
    }

    private static Optional<Problem> size(Field field, String text, int most) {
        if (Unseen.isAll(text)) {
            return Optional.of(Problem.of(field, "missing"));
        }
        return refuseIf(text.length() > most, Problem.of(field, "long", most));
    }

    /** Characters that no eye sees but that change what is stored or shown; joiners are part of some scripts' names. */
    private static boolean hidden(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
            default -> false;
        });
    }

    private static Optional<Problem> refuseIf(boolean wrong, Problem problem) {
        return wrong ? Optional.of(problem) : Optional.empty();
    }
}
