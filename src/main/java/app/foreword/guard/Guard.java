package app.foreword.guard;

import app.foreword.content.ContentGuard;
import app.foreword.content.Finding;
import app.foreword.content.LanguageReport;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All rules about words and questions, for one language. */
@Component
public class Guard implements ContentGuard {

    @Override
    public LanguageReport examine(Manuscript manuscript) {
        Locale language = manuscript.language();
        Optional<WordLists> lists = WordLists.of(language);
        Optional<ReadingFormulas> formulas = ReadingFormulas.of(language);
        return lists.isPresent() && formulas.isPresent()
                ? examine(manuscript, lists.get(), formulas.get())
                : new LanguageReport(language, List.of(), List.of(), List.of(unguarded(manuscript)));
    }

    private static LanguageReport examine(Manuscript manuscript, WordLists lists, ReadingFormulas formulas) {
        var parts = new Readability(lists, formulas).parts(manuscript);
        var findings = new ArrayList<Finding>();
        parts.forEach(part -> findings.addAll(part.findings()));
        rules(lists).forEach(rule -> findings.addAll(rule.check(manuscript)));
        var items = new ItemRules(manuscript, lists);
        findings.addAll(items.findings());
        return new LanguageReport(
                manuscript.language(),
                parts.stream().map(Readability.Part::measures).toList(),
                items.banks(),
                List.copyOf(findings));
    }

    private static List<TextRule> rules(WordLists lists) {
        return List.of(
                new SentenceLength(lists.sentences()),
                new TermsExplained(),
                new SourceOverlap(),
                new HedgeMarkers(lists),
                new StrongWords(lists),
                new OtherScripts(),
                new Blame(lists),
                new LoneNumbers(lists),
                new CrisisLine(lists));
    }

    private static Finding unguarded(Manuscript manuscript) {
        return new Finding(
                Rule.GUARDED_LANGUAGE,
                manuscript.texts().isEmpty()
                        ? "module.yaml"
                        : manuscript.texts().getFirst().place().file(),
                1,
                "nothing is known of the language '%s'"
                        .formatted(manuscript.language().toLanguageTag()),
                "leave the language out until the program has word lists and a reading formula for it");
    }
}
