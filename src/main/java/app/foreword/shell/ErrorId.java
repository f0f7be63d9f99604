package app.foreword.shell;

import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ties what a person was shown to what the log says. */
final class ErrorId {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorId.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorId() {}

    /** @return six characters that stand in the log beside the failure and are easy to read out on the phone */
    static String log(Throwable failure) {
        String id = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
        LOG.error("Error {}", id, failure);
        return id;
    }
}
