package app.foreword.enrolment;

import java.util.Objects;
import org.springframework.jdbc.support.KeyHolder;

/** Reads the key that the database made. */
final class Keys {

    private Keys() {}

    static long value(KeyHolder key) {
        return Objects.requireNonNull(key.getKey(), "the database made no key").longValue();
    }
}
