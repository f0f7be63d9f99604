package app.foreword.guard;

import static app.foreword.guard.TextRule.finding;

import app.foreword.content.Concept;
import app.foreword.content.Finding;
import app.foreword.content.HedgeClass;
import app.foreword.content.Manuscript;
import app.foreword.content.Rule;
import app.foreword.content.Section;
import app.foreword.content.TextUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * H2: what is not established is told with care. A passage carries a marker of the class of each of its facts, and where
 * they are all ideas, each of its sentences does; so do both explanations of a concept, for its own class. What is said
 * beside an answer, or to be remembered, is less tied to facts, and held where nothing around it is sure.
 */
final class HedgeMarkers implements TextRule {

    private final Claims claims;

    HedgeMarkers(WordLists lists) {
        claims = new Claims(lists);
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        return manuscript.texts().stream()
                .flatMap(unit -> switch (unit.role()) {
                    case PASSAGE -> passage(unit, manuscript);
                    case IN_OTHER_WORDS ->
                        manuscript.module().concepts().stream()
                                .filter(concept -> concept.id().value().equals(unit.owner()))
                                .flatMap(concept -> told(unit, Set.of(concept.hedge())));
                    case KEY_FEEDBACK -> feedback(unit, manuscript);
                    case REMEMBER -> remember(unit, manuscript);
                    default -> Stream.of();
                })
                .toList();
    }

    private Stream<Finding> passage(TextUnit unit, Manuscript manuscript) {
        var facts = manuscript.module().sections().stream()
                .flatMap(section -> section.passages().stream())
                .filter(passage -> passage.id().value().equals(unit.owner()))
                .flatMap(passage -> manuscript.module().evidence().factsOf(passage).stream())
                .toList();
        Set<HedgeClass> classes = Claims.classes(facts);
        var all = EnumSet.noneOf(HedgeClass.class);
        all.addAll(classes);
        manuscript.module().concepts().stream()
                .filter(concept -> concept.passage().value().equals(unit.owner()))
                .forEach(concept -> all.add(concept.hedge()));
        return Stream.concat(
                told(unit, all),
                claims.plain(unit.text(), classes).stream()
                        .map(
                                sentence -> finding(
                                        Rule.HEDGE_MARKER,
                                        unit,
                                        "\"%s\" stands without a word of care, and the facts behind it are only ideas"
                                                .formatted(sentence),
                                        "say in this sentence who thinks so, or that it may be; or name a firmer fact that it tells")));
    }

    private Stream<Finding> feedback(TextUnit unit, Manuscript manuscript) {
        return manuscript.module().sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> unit.owner().startsWith(question.id().value() + "/"))
                .map(question -> Claims.classes(manuscript.module().evidence().facts(question.facts())))
                .filter(classes -> Claims.allIdeas(classes) && !claims.careful(unit.text(), classes))
                .map(classes -> careless(unit, "the facts that the question names are only ideas", classes));
    }

    private Stream<Finding> remember(TextUnit unit, Manuscript manuscript) {
        return manuscript.module().sections().stream()
                .filter(section -> section.id().equals(unit.section()))
                .filter(section -> !section.concepts().isEmpty())
                .filter(section -> section.concepts().stream().noneMatch(concept -> concept.hedge() == HedgeClass.EST))
                .map(section -> classes(section, manuscript))
                .filter(classes -> !claims.careful(unit.text(), classes))
                .map(classes -> careless(unit, "no idea of the section is established", classes));
    }

    /** A line may tell of one fact alone, which may be firmer than the concept that it belongs to. */
    private static Set<HedgeClass> classes(Section section, Manuscript manuscript) {
        var classes = EnumSet.noneOf(HedgeClass.class);
        for (Concept concept : section.concepts()) {
            classes.add(concept.hedge());
            classes.addAll(Claims.classes(manuscript.module().evidence().facts(concept.facts())));
        }
        classes.remove(HedgeClass.EST);
        return classes;
    }

    private Stream<Finding> told(TextUnit unit, Set<HedgeClass> classes) {
        var unmarked = claims.unmarked(unit.text(), classes).stream()
                .map(hedge -> finding(
                        Rule.HEDGE_MARKER,
                        unit,
                        "\"%s\" explains '%s' (%s) without a marker of that class"
                                .formatted(unit.text(), unit.owner(), hedge),
                        "say how sure it is, with words like these: " + claims.examples(hedge)));
        var beyond = claims.beyond(unit.text(), classes).stream()
                .map(words -> finding(
                        Rule.HEDGE_MARKER,
                        unit,
                        "\"%s\" in '%s' goes further than its facts".formatted(words, unit.owner()),
                        "say that it can or may be so, and who thinks so"));
        return Stream.concat(unmarked, beyond);
    }

    private Finding careless(TextUnit unit, String because, Set<HedgeClass> classes) {
        String examples = Arrays.stream(HedgeClass.values())
                .filter(classes::contains)
                .map(claims::examples)
                .findFirst()
                .orElse("");
        return finding(
                Rule.HEDGE_MARKER,
                unit,
                "\"%s\" has no word of care, but %s".formatted(unit.text(), because),
                "say how sure it is, with words like these: " + examples);
    }
}
