package app.foreword.enrolment;

import java.time.Instant;

/**
 * A link as handed out. Only here are its secrets to be had: the database keeps their hashes.
 *
 * @param shortCode for typing, e.g. {@code 7KM2-XW9D}
 */
public record IssuedLink(String secret, String shortCode, Instant expiresAt) {

    /** Where the link leads, below the application's own address. */
    public String path() {
        return Links.PATH + "/" + secret;
    }

    /** Without the secrets, so that no log can hold them. */
    @Override
    public String toString() {
        return "IssuedLink[expiresAt=%s]".formatted(expiresAt);
    }
}
