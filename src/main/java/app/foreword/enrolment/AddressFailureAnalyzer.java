package app.foreword.enrolment;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Whoever starts the application with a faulty address reads what to correct, not a stack trace. */
class AddressFailureAnalyzer extends AbstractFailureAnalyzer<InvalidAddress> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidAddress cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set the address that people type into their browser, such as https://learn.clinic.example, or none.",
                cause);
    }
}
