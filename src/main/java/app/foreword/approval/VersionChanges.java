package app.foreword.approval;

import app.foreword.approval.ConceptChange.Part;
import app.foreword.approval.ConceptChange.Text;
import app.foreword.content.Concept;
import app.foreword.content.LearningModule;
import app.foreword.content.PublishedVersion;
import app.foreword.content.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a version differs from the one that was approved before it, idea by idea, in one language.
 *
 * @param changed in the order of the newer version
 * @param unchanged the titles of the others
 */
public record VersionChanges(PublishedVersion base, List<ConceptChange> changed, List<String> unchanged) {

    static VersionChanges between(PublishedVersion base, LearningModule before, LearningModule now) {
        var changed = new ArrayList<ConceptChange>();
        var unchanged = new ArrayList<String>();
        for (Concept concept : now.concepts()) {
            var texts = before.concepts().stream()
                    .filter(old -> old.id().equals(concept.id()))
                    .findFirst()
                    .map(old -> differences(before, old, now, concept))
                    .orElseGet(() -> List.of(new Text(Part.NEW, "", objective(concept))));
            if (texts.isEmpty()) {
                unchanged.add(concept.title());
            } else {
                changed.add(new ConceptChange(concept.id(), concept.title(), texts));
            }
        }
        return new VersionChanges(base, List.copyOf(changed), List.copyOf(unchanged));
    }

    private static List<Text> differences(LearningModule before, Concept old, LearningModule now, Concept concept) {
        return Stream.of(
                        difference(Part.OBJECTIVE, objective(old), objective(concept)),
                        difference(Part.PASSAGE, reading(before, old), reading(now, concept)),
                        difference(Part.QUESTIONS, questions(before, old), questions(now, concept)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Text> difference(Part part, String before, String now) {
        return before.equals(now) ? Optional.empty() : Optional.of(new Text(part, before, now));
    }

    private static String objective(Concept concept) {
        return concept.title() + "\n" + concept.objective() + (concept.mustUnderstand() ? " *" : "");
    }

    private static String reading(LearningModule module, Concept concept) {
        var passages = Stream.concat(
                Stream.of(concept.passage()), questionsOf(module, concept).map(Question::passage));
        return Stream.concat(
                        passages.distinct().map(id -> module.passage(id).text()), Stream.of(concept.inOtherWords()))
                .collect(Collectors.joining("\n"));
    }

    private static String questions(LearningModule module, Concept concept) {
        return questionsOf(module, concept)
                .map(question -> Stream.concat(
                                Stream.of(question.stem()),
                                question.options().stream()
                                        .map(option -> (option.key() ? "\u2713 " : "\u2013 ") + option.text()))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static Stream<Question> questionsOf(LearningModule module, Concept concept) {
        return module.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(question -> question.concept().equals(concept.id()));
    }
}
