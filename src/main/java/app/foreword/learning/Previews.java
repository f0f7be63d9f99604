package app.foreword.learning;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Shows staff any published version, approved or not, as a patient would see it. */
@Service
@ForReviewers
public class Previews {

    private final Modules modules;
    private final KeyCorrectionRecords corrections;
    private final Clock clock;

    Previews(Modules modules, KeyCorrectionRecords corrections, Clock clock) {
        this.modules = modules;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** A fresh preview; empty where no such version was published, or not in exactly this language. */
    public Optional<Preview> start(ModuleVersionId version, Locale language) {
        return modules.find(version)
                .filter(published -> published.languages().contains(language))
                .map(published -> new Preview(modules.get(version, language), corrections.inForce(version), clock));
    }
}
