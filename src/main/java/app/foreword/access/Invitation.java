package app.foreword.access;

import java.time.Instant;

/** A one-time link as handed out; the database keeps only the hash of its secret. */
public record Invitation(String secret, StaffRights rights, Instant expiresAt) {

    /** The first part of every set-up link's address. */
    public static final String PATH = "setup";

    /** The first part of every address at which staff choose a new password. */
    public static final String NEW_PASSWORD = PATH + "/new-password";

    /** Where the link leads, below the application's own address. */
    public String path() {
        return PATH + "/" + secret;
    }

    /** Without the secret, so that no log can hold it. */
    @Override
    public String toString() {
        return "Invitation[rights=%s, expiresAt=%s]".formatted(rights, expiresAt);
    }
}
