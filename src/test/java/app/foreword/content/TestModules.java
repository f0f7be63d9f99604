package app.foreword.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Small modules for tests, made in memory. */
public final class TestModules {

    private static final int MUST_UNDERSTAND_EVERY = 3;

    private TestModules() {}

    /**
     * Sections {@code s1}, {@code s2}, ... with concepts {@code s1c1}, {@code s1c2}, ..., each with a passage
     * {@code s1c1-passage} and the questions {@code s1c1.A} and {@code s1c1.B}. The key is always option {@code a}, the
     * distractors are {@code b} and {@code c}. Every third concept of the module must be understood.
     */
    public static LearningModule withConcepts(int... conceptsPerSection) {
        var sections = new ArrayList<Section>();
        int before = 0;
        for (int concepts : conceptsPerSection) {
            sections.add(section(sections.size() + 1, concepts, before));
            before += concepts;
        }
        return new LearningModule(
                new ModuleId("test-module"),
                "1.0.0",
                Locale.ENGLISH,
                new LanguageStatus.Original(),
                "Test module",
                "Checked for tests.",
                List.copyOf(sections),
                List.of(),
                Evidence.NONE,
                new Closing(List.of("What should I ask?"), List.of("Side effects")),
                ModuleSettings.NONE);
    }

    /**
     * Ideas {@code s1c1}, {@code s1c2} and {@code s2c1}. The passage {@code s1c1-passage} rests on sources and a drawing
     * follows it; the other passages have neither.
     *
     * @param language any but English makes it a translation
     */
    public static LearningModule illustrated(Locale language) {
        LearningModule plain = withConcepts(2, 1);
        var sections = new ArrayList<>(plain.sections());
        sections.set(0, illustrated(sections.getFirst()));
        return new LearningModule(
                plain.id(),
                plain.version(),
                language,
                language.equals(Locale.ENGLISH) ? new LanguageStatus.Original() : new LanguageStatus.Draft(),
                plain.title(),
                plain.provenance(),
                List.copyOf(sections),
                List.of(),
                new Evidence(Locale.ENGLISH, Map.of(), sources()),
                plain.closing(),
                plain.settings());
    }

    private static Section illustrated(Section section) {
        var passages = new ArrayList<>(section.passages());
        Passage first = passages.getFirst();
        passages.set(
                0,
                new Passage(first.id(), first.heading(), first.html(), first.text(), List.of("F1", "S0", "S1", "S2")));
        return new Section(
                section.id(),
                section.title(),
                section.purpose(),
                List.copyOf(passages),
                new Figure(first.id(), "<svg viewBox=\"0 0 320 100\"></svg>", "What it shows", "A line that rises."),
                section.remember(),
                section.concepts(),
                section.questions());
    }

    /**
     * The same module, where one passage of the first section has other words.
     *
     * @param passage one that has its own heading
     */
    public static LearningModule saying(LearningModule module, String passage, String text) {
        var sections = new ArrayList<>(module.sections());
        Section first = sections.getFirst();
        var passages = first.passages().stream()
                .map(old -> old.id().value().equals(passage)
                        ? new Passage(old.id(), old.heading(), "<p>" + text + "</p>", text, old.sources())
                        : old)
                .toList();
        sections.set(
                0,
                new Section(
                        first.id(),
                        first.title(),
                        first.purpose(),
                        passages,
                        first.figure(),
                        first.remember(),
                        first.concepts(),
                        first.questions()));
        return new LearningModule(
                module.id(),
                module.version(),
                module.language(),
                module.status(),
                module.title(),
                module.provenance(),
                List.copyOf(sections),
                module.terms(),
                module.evidence(),
                module.closing(),
                module.settings());
    }

    /** The same module, where its author wants to know how sure patients are. */
    public static LearningModule askingHowSure(LearningModule module) {
        return new LearningModule(
                module.id(),
                module.version(),
                module.language(),
                module.status(),
                module.title(),
                module.provenance(),
                module.sections(),
                module.terms(),
                module.evidence(),
                module.closing(),
                new ModuleSettings(true, module.settings().recheckAfterDays()));
    }

    private static Map<String, Source> sources() {
        return Map.of(
                "S0", source("S0", "This lesson began with a text."),
                "S1", source("S1", "A study asked 24 people."),
                "S2", source("S2", "A study asked 24 people."));
    }

    private static Source source(String id, String inShort) {
        return new Source(
                id,
                "Author. Title. Journal, 2020.",
                null,
                "open-label study",
                "24 people",
                "Found something.",
                Source.UseStatus.NONE,
                Source.ReadFrom.PRIMARY,
                LocalDate.of(2030, 1, 1),
                inShort);
    }

    private static Section section(int number, int conceptCount, int conceptsBefore) {
        String id = "s" + number;
        var concepts = new ArrayList<Concept>();
        for (int i = 1; i <= conceptCount; i++) {
            concepts.add(concept(id + "c" + i, (conceptsBefore + i) % MUST_UNDERSTAND_EVERY == 0));
        }
        return new Section(
                new SectionId(id),
                "Section " + id,
                "You will know " + id + ".",
                concepts.stream().map(TestModules::passage).toList(),
                null,
                List.of("First line of " + id, "Second line of " + id, "Third line of " + id),
                List.copyOf(concepts),
                concepts.stream()
                        .flatMap(concept -> Stream.of(question(concept, Form.A), question(concept, Form.B)))
                        .toList());
    }

    private static Concept concept(String id, boolean mustUnderstand) {
        return new Concept(
                new ConceptId(id),
                "Idea " + id,
                "Say " + id + ".",
                List.of("F1"),
                HedgeClass.EST,
                mustUnderstand,
                new PassageId(id + "-passage"),
                id + " in other words",
                "Tell me about " + id + ".");
    }

    private static Passage passage(Concept concept) {
        String text = "Passage on " + concept.id();
        return new Passage(concept.passage(), "About " + concept.id(), "<p>" + text + "</p>", text, concept.facts());
    }

    private static Question question(Concept concept, Form form) {
        String id = concept.id() + "." + form;
        return new Question(
                new QuestionId(id),
                concept.id(),
                form,
                concept.passage(),
                concept.facts(),
                "Question " + id + "?",
                "The right idea of " + concept.id() + ".",
                false,
                List.of(
                        new Option(new OptionId("a"), "Right", true, null, "Why it is right"),
                        new Option(new OptionId("b"), "Wrong", false, "One wrong idea", "Why b is wrong"),
                        new Option(new OptionId("c"), "Wrong too", false, "Another wrong idea", "Why c is wrong")));
    }
}
