package app.foreword.access;

import app.foreword.access.InvalidAccount.Field;
import app.foreword.access.InvalidAccount.Problem;
import app.foreword.text.Unseen;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules for usernames, names and passwords, all problems at once. */
final class AccountCheck {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}]");
    private static final int SHORTEST_USERNAME = 3;
    private static final int LONGEST_USERNAME = 64;
    private static final int LONGEST_NAME = 120;
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 128;

    /** An account whose every part is sound. */
    record Checked(String username, String displayName) {}

    private AccountCheck() {}

    /** Usernames are one spelling: nobody should fail to sign in over a capital letter. */
    static String username(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidAccount naming each wrong field */
    static Checked check(String typedUsername, String typedName, String password) {
        String username = username(typedUsername);
        String name = Normalizer.normalize(typedName.strip(), Normalizer.Form.NFC);
        List<Problem> problems = new ArrayList<>();
        checkUsername(username).ifPresent(problems::add);
        checkName(name).ifPresent(problems::add);
        checkPassword(password, username).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidAccount(problems);
        }
        return new Checked(username, name);
    }

    private static Optional<Problem> checkUsername(String username) {
        if (username.length() < SHORTEST_USERNAME || username.length() > LONGEST_USERNAME) {
            return problem(Field.USERNAME, "username.size", SHORTEST_USERNAME, LONGEST_USERNAME);
        }
        return USERNAME.matcher(username).matches() ? Optional.empty() : problem(Field.USERNAME, "username.characters");
    }

    private static Optional<Problem> checkName(String name) {
        if (Unseen.isAll(name) || name.length() > LONGEST_NAME) {
            return problem(Field.DISPLAY_NAME, "name.size", LONGEST_NAME);
        }
        return UNSEEN.matcher(name).find() ? problem(Field.DISPLAY_NAME, "name.characters") : Optional.empty();
    }

    static Optional<Problem> checkPassword(String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD) {
            return problem(Field.PASSWORD, "password.short", SHORTEST_PASSWORD);
        }
        if (length > LONGEST_PASSWORD) {
            return problem(Field.PASSWORD, "password.long", LONGEST_PASSWORD);
        }
        return password.strip().equalsIgnoreCase(username)
                ? problem(Field.PASSWORD, "password.username")
                : Optional.empty();
    }

    private static Optional<Problem> problem(Field field, String key, Object... params) {
        return Optional.of(Problem.of(field, key, params));
    }
}
