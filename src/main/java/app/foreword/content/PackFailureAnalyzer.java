package app.foreword.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Whoever starts the application with a faulty pack reads what to correct, not a stack trace. */
class PackFailureAnalyzer extends AbstractFailureAnalyzer<PackException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PackException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
