package app.foreword.mail;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Whoever starts the application with faulty settings for e-mail reads what to correct, not a stack trace; before the
 * framework says that something could not be bound.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class MailFailureAnalyzer extends AbstractFailureAnalyzer<InvalidMailSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidMailSettings cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set FOREWORD_MAIL_FROM to the address that patients see, FOREWORD_MAIL_TLS to starttls, tls or none, and"
                        + " FOREWORD_REMINDER_DAYS to days from 1 to 60, such as 7,2. Without FOREWORD_MAIL_HOST no e-mail"
                        + " is sent.",
                cause);
    }
}
