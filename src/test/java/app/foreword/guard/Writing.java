package app.foreword.guard;

import app.foreword.content.Closing;
import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Evidence;
import app.foreword.content.Finding;
import app.foreword.content.HedgeClass;
import app.foreword.content.LanguageStatus;
import app.foreword.content.LearningModule;
import app.foreword.content.Manuscript;
import app.foreword.content.ModuleId;
import app.foreword.content.ModuleSettings;
import app.foreword.content.Passage;
import app.foreword.content.PassageId;
import app.foreword.content.Place;
import app.foreword.content.Rule;
import app.foreword.content.Section;
import app.foreword.content.SectionId;
import app.foreword.content.Term;
import app.foreword.content.TextRole;
import app.foreword.content.TextUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A manuscript of one section, written text by text. Each text stands on a line of its own. */
final class Writing {

    private static final SectionId SECTION = new SectionId("s1");

    private static final int PLAIN = 30;

    private final Locale language;
    private final String plain;
    private final List<TextUnit> texts = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private Set<String> fingerprint = Set.of();

    private Writing(String language, String plain) {
        this.language = Locale.of(language);
        this.plain = plain;
    }

    /** Among so many plain words that its own few decide no figure. */
    static Writing english() {
        return new Writing("en", "The cat sat on the mat. It was a fat cat. ".repeat(PLAIN));
    }

    static Writing spanish() {
        return new Writing("es", "La casa es roja. El gato come pan. ".repeat(PLAIN));
    }

    /** Alone. */
    static Writing in(String language) {
        return new Writing(language, "");
    }

    Writing passage(String id, String text) {
        passages.add(new Passage(new PassageId(id), null, "", text, List.of()));
        return text(TextRole.PASSAGE, id, text);
    }

    Writing text(TextRole role, String owner, String text) {
        texts.add(new TextUnit(new Place("en/s1.md", texts.size() + 1), role, SECTION, owner, text));
        return this;
    }

    Writing concept(HedgeClass hedge, String passage, String inOtherWords) {
        String id = "idea-" + passage;
        concepts.add(new Concept(
                new ConceptId(id), "", "", List.of(), hedge, false, new PassageId(passage), inOtherWords, ""));
        return text(TextRole.IN_OTHER_WORDS, id, inOtherWords);
    }

    Writing term(String passage, String... forms) {
        terms.add(new Term(forms[0], List.of(forms), "", new PassageId(passage)));
        return this;
    }

    Writing source(Set<String> runs) {
        fingerprint = runs;
        return this;
    }

    /** What the guard finds, as rule and line. */
    List<String> findings() {
        return new Guard()
                .examine(done()).findings().stream()
                        .map(finding -> finding.rule() + " " + finding.line())
                        .toList();
    }

    Set<Rule> brokenRules() {
        return Set.copyOf(new Guard()
                .examine(done()).findings().stream().map(Finding::rule).toList());
    }

    Manuscript done() {
        text(TextRole.PURPOSE, "s1", plain);
        text(TextRole.KEY_FEEDBACK, "plain.A/a", plain);
        text(TextRole.IN_OTHER_WORDS, "plain", plain);
        var section = new Section(SECTION, "", "", passages, null, List.of(), concepts, List.of());
        var module = new LearningModule(
                new ModuleId("m"),
                "1.0.0",
                language,
                new LanguageStatus.Original(),
                "",
                "",
                List.of(section),
                terms,
                Evidence.NONE,
                new Closing(List.of(), List.of()),
                ModuleSettings.NONE);
        return new Manuscript(module, List.copyOf(texts), Map.of(), Map.of(), Map.of(), fingerprint);
    }
}
