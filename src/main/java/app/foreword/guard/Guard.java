package app.foreword.guard;

import app.foreword.content.ContentGuard;
import app.foreword.content.Finding;
import app.foreword.content.LanguageReport;
import app.foreword.content.Manuscript;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** All rules about words and questions, for one language. */
@Component
public class Guard implements ContentGuard {

    @Override
    public LanguageReport examine(Manuscript manuscript) {
        var findings = new ArrayList<Finding>();
        return new LanguageReport(manuscript.language(), List.of(), List.of(), findings);
    }
}
