package app.foreword.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.Finding;
import app.foreword.content.HedgeClass;
import app.foreword.content.LanguageReport;
import app.foreword.content.LearningModule;
import app.foreword.content.Manuscript;
import app.foreword.content.PackExaminer;
import app.foreword.content.Rule;
import app.foreword.content.Section;
import app.foreword.content.TextUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A shipped text whose careful words are replaced, one at a time, by a word of proof is found by the guard each time. Only
 * findings about strong words and hedges count, and only ones that the text did not have before.
 */
class MutationTest {

    private static final Path SHIPPED = Path.of("src/main/resources/modules/ketamine-science");
    private static final Map<String, String> PROOF = Map.of("en", "proven", "es", "probado");

    private final Guard guard = new Guard();

    @Tag("long")
    @Test
    void noCarefulWordCanBecomeProofUnseen() throws IOException {
        look(1);
    }

    /** One in eight: the whole takes as long as all other tests of the guard together. */
    @Test
    void hardlyAnyCarefulWordCanBecomeProofUnseen() throws IOException {
        look(8);
    }

    private void look(int step) throws IOException {
        for (Manuscript manuscript : shipped()) {
            var module = withoutQuestions(manuscript.module());
            int careful = 0;
            int mutants = 0;
            var survivors = new ArrayList<String>();
            for (TextUnit unit : TextRule.toldAsTrue(manuscript).toList()) {
                var context = context(unit, manuscript);
                long before = findings(module, context);
                for (String mutant : mutants(unit.text(), manuscript.language())) {
                    if (careful++ % step != 0) {
                        continue;
                    }
                    mutants++;
                    var changed = context.stream()
                            .map(text -> text.equals(unit) ? with(text, mutant) : text)
                            .toList();
                    if (findings(module, changed) <= before) {
                        survivors.add("%s %s: %s".formatted(unit.role(), unit.owner(), mutant));
                    }
                }
            }
            System.out.printf(
                    "%s %s: %d of %d mutants found%n",
                    manuscript.module().id().value(), manuscript.language(), mutants - survivors.size(), mutants);
            assertThat(careful).isGreaterThan(200);
            assertThat(survivors).isEmpty();
        }
    }

    private static List<Manuscript> shipped() throws IOException {
        var manuscripts = new ArrayList<Manuscript>();
        PackExaminer.examine(SHIPPED, null, manuscript -> {
            manuscripts.add(manuscript);
            return new LanguageReport(manuscript.language(), List.of(), List.of(), List.of());
        });
        assertThat(manuscripts).isNotEmpty();
        return manuscripts;
    }

    /** The text and what the guard reads together with it: a question with its answers, or the text alone. */
    private static List<TextUnit> context(TextUnit unit, Manuscript manuscript) {
        String question = unit.owner().split("/", 2)[0];
        return !Roles.QUESTIONS.contains(unit.role())
                ? List.of(unit)
                : manuscript.texts().stream()
                        .filter(text -> Roles.QUESTIONS.contains(text.role()))
                        .filter(text -> text.owner().split("/", 2)[0].equals(question))
                        .toList();
    }

    private long findings(LearningModule module, List<TextUnit> texts) {
        var part = new Manuscript(module, texts, Map.of(), Map.of(), Map.of(), Set.of());
        return guard.examine(part).findings().stream()
                .map(Finding::rule)
                .filter(rule -> rule == Rule.STRONG_WORD || rule == Rule.HEDGE_MARKER)
                .count();
    }

    /** The rules for items read the questions of the module, and have nothing to say of the mutants. */
    private static LearningModule withoutQuestions(LearningModule module) {
        return new LearningModule(
                module.id(),
                module.version(),
                module.language(),
                module.status(),
                module.title(),
                module.provenance(),
                module.sections().stream()
                        .map(section -> new Section(
                                section.id(),
                                section.title(),
                                section.purpose(),
                                section.passages(),
                                section.figure(),
                                section.remember(),
                                section.concepts(),
                                List.of()))
                        .toList(),
                module.terms(),
                module.evidence(),
                module.closing(),
                module.settings());
    }

    /** The text with each marker of each class replaced, one at a time. */
    private static List<String> mutants(String text, Locale language) {
        var lists = WordLists.of(language).orElseThrow();
        var found = new LinkedHashMap<String, String>();
        Stream.of(HedgeClass.values())
                .flatMap(hedge -> lists.phrases("hedges/" + hedge).all(text).stream())
                .forEach(marker -> found.putIfAbsent(
                        marker.start() + "-" + marker.end(),
                        text.substring(0, marker.start())
                                + PROOF.get(language.getLanguage())
                                + text.substring(marker.end())));
        return List.copyOf(found.values());
    }

    private static TextUnit with(TextUnit unit, String text) {
        return new TextUnit(unit.place(), unit.role(), unit.section(), unit.owner(), text);
    }
}
