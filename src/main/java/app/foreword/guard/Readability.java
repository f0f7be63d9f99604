package app.foreword.guard;

import app.foreword.content.Finding;
import app.foreword.content.Manuscript;
import app.foreword.content.Measure;
import app.foreword.content.Rule;
import app.foreword.content.Section;
import app.foreword.content.TextMeasures;
import app.foreword.content.TextRole;
import app.foreword.content.TextUnit;
import app.foreword.guard.ReadingFormulas.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a manuscript: of each section, of the questions and of the rest pooled, and of the whole reading. */
final class Readability {

    /** The figures of one part, and what is wrong with them. */
    record Part(TextMeasures measures, List<Finding> findings) {}

    private static final double LONGEST_MEAN = 12;
    private static final int EXAMPLES = 5;

    private final Sentences sentences;
    private final ReadingFormulas formulas;
    private final ReadAloud aloud;

    Readability(WordLists lists, ReadingFormulas formulas) {
        this.sentences = lists.sentences();
        this.formulas = formulas;
        this.aloud = new ReadAloud(lists, formulas.syllables());
    }

    List<Part> parts(Manuscript manuscript) {
        var parts = new ArrayList<Part>();
        var reading = units(manuscript, Roles.SECTION);
        for (Section section : manuscript.module().sections()) {
            var own = reading.stream()
                    .filter(unit -> section.id().equals(unit.section()))
                    .toList();
            add(parts, section.id().value(), own, this::ofSection);
        }
        add(parts, "questions", units(manuscript, Roles.QUESTIONS), this::ofQuestions);
        add(parts, "further", units(manuscript, Roles.FURTHER), count -> List.of(formulas.grade(count)));
        add(parts, "whole", reading, this::ofWhole);
        return List.copyOf(parts);
    }

    private static List<TextUnit> units(Manuscript manuscript, Set<TextRole> roles) {
        return manuscript.texts().stream()
                .filter(unit -> roles.contains(unit.role()))
                .toList();
    }

    private void add(List<Part> parts, String name, List<TextUnit> units, Function<TextCount, List<Held>> figures) {
        var count = TextCount.of(
                units.stream()
                        .flatMap(unit -> sentences.split(unit.text()).stream())
                        .toList(),
                aloud);
        if (!count.isEmpty()) {
            var held = figures.apply(count);
            parts.add(new Part(
                    new TextMeasures(
                            name,
                            count.words(),
                            count.sentences(),
                            held.stream().map(Held::measure).toList()),
                    held.stream()
                            .filter(figure -> !figure.measure().isGood())
                            .map(figure -> finding(name, units, count, figure))
                            .toList()));
        }
    }

    private List<Held> ofSection(TextCount count) {
        var held = new ArrayList<Held>();
        held.add(formulas.grade(count));
        held.addAll(formulas.ease(count));
        held.add(Held.atMost(Rule.MEAN_SENTENCE, "words in a sentence", count.wordsPerSentence(), LONGEST_MEAN));
        return held;
    }

    /** They are held to what a section is; their grade has a rule of its own. */
    private List<Held> ofQuestions(TextCount count) {
        var held = new ArrayList<>(ofSection(count));
        held.set(0, new Held(Rule.M19_POOLED_GRADE, formulas.grade(count).measure()));
        return held;
    }

    /** Its sections are held to the rest; here it is only told. */
    private List<Held> ofWhole(TextCount count) {
        var told = ofSection(count).stream().map(Held::onlyTold);
        return Stream.concat(told, formulas.whole(count).stream()).toList();
    }

    private Finding finding(String part, List<TextUnit> units, TextCount count, Held figure) {
        Measure measure = figure.measure();
        String limit = measure.atMost() == null ? "at least " + measure.atLeast() : "at most " + measure.atMost();
        return TextRule.finding(
                figure.rule(),
                units.getFirst(),
                "%s: %s is %s in %d words".formatted(part, measure.name(), measure.shown(), count.words()),
                "make it %s with shorter sentences and words; these are often long: %s"
                        .formatted(limit, longWords(units)));
    }

    private String longWords(List<TextUnit> units) {
        var counts = units.stream()
                .flatMap(unit -> Sentences.words(unit.text()).stream())
                .filter(word -> aloud.syllables(word) >= 3)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                .limit(EXAMPLES)
                .map(entry -> entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
