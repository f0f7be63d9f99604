package app.foreword.review;

import app.foreword.content.Concept;
import app.foreword.content.LearningModule;
import app.foreword.content.PassageId;
import app.foreword.content.Section;
import app.foreword.learning.ConceptOutcome;
import app.foreword.learning.LearningLog;
import app.foreword.learning.PatientQuestion;
import app.foreword.learning.Results;
import app.foreword.review.TalkEntry.IdeaToDiscuss;
import app.foreword.review.TalkEntry.PatientAsked;
import app.foreword.review.TalkEntry.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to talk about with a patient: the ideas missed twice, the must-understand ideas missed at the first try, and the
 * patient's own questions. Must-understand ideas come first; among them, and among the others, those of which the patient
 * was sure.
 */
public record TalkList(List<TalkEntry> entries) {

    /** What is equal in this stays in the order of the module. */
    private static final Comparator<IdeaToDiscuss> MOST_PRESSING_FIRST = Comparator.comparing(
                    (IdeaToDiscuss idea) -> !idea.concept().mustUnderstand())
            .thenComparing(idea -> !idea.sureAndWrong());

    /**
     * @param answers those of the log, with the words of their screens
     * @param closings oldest first; of those about the same, the last one counts
     */
    static TalkList of(
            LearningModule module,
            LearningLog log,
            List<AnsweredQuestion> answers,
            List<PatientQuestion> questions,
            List<TalkClosed> closings) {
        var newest = closings.stream()
                .filter(closed -> closed.countsIn(log.round().number()))
                .collect(Collectors.toMap(TalkClosed::subject, TalkClosed::closing, (earlier, later) -> later));
        var results = Results.of(module, log);
        var entries = new ArrayList<TalkEntry>();
        module.concepts().stream()
                .flatMap(concept ->
                        reason(concept, results).map(reason -> idea(module, concept, reason, answers, newest)).stream())
                .sorted(MOST_PRESSING_FIRST)
                .forEach(entries::add);
        questions.forEach(question -> entries.add(new PatientAsked(
                question,
                Optional.ofNullable(question.passage())
                        .map(passage -> heading(module, passage))
                        .orElse(""),
                newest.get(new Subject.Question(question.id())))));
        return new TalkList(List.copyOf(entries));
    }

    public int open() {
        return (int) entries.stream().filter(TalkEntry::open).count();
    }

    public boolean has(Subject subject) {
        return find(subject).isPresent();
    }

    Optional<TalkEntry> find(Subject subject) {
        return entries.stream().filter(entry -> entry.subject().equals(subject)).findFirst();
    }

    /** Ideas missed twice that the patient has explained back in a talk. */
    public int explainedBack() {
        return (int) ideas().filter(idea -> idea.reason() == TalkReason.MISSED_TWICE)
                .filter(IdeaToDiscuss::explainedBack)
                .count();
    }

    /** Whether there was something to talk about, and the patient has explained all of it back. */
    public boolean allExplainedBack() {
        return ideas().findAny().isPresent() && ideas().allMatch(IdeaToDiscuss::explainedBack);
    }

    private Stream<IdeaToDiscuss> ideas() {
        return entries.stream().filter(IdeaToDiscuss.class::isInstance).map(IdeaToDiscuss.class::cast);
    }

    private static Optional<TalkReason> reason(Concept concept, Results results) {
        var outcome = results.outcomes().get(concept.id());
        if (outcome == ConceptOutcome.TO_DISCUSS) {
            return Optional.of(TalkReason.MISSED_TWICE);
        }
        if (!concept.mustUnderstand() || !results.missedFirst().contains(concept.id())) {
            return Optional.empty();
        }
        return Optional.of(outcome == null ? TalkReason.ASKED_ONCE_MORE : TalkReason.RIGHT_AT_SECOND);
    }

    private static IdeaToDiscuss idea(
            LearningModule module,
            Concept concept,
            TalkReason reason,
            List<AnsweredQuestion> answers,
            Map<Subject, TalkClosing> closings) {
        var tries = answers.stream()
                .filter(answer -> answer.concept().id().equals(concept.id()))
                .toList();
        var last = module.question(tries.getLast().question().id());
        return new IdeaToDiscuss(
                concept,
                reason == TalkReason.MISSED_TWICE && tries.getLast().answer().onPaper()
                        ? TalkReason.MISSED_ON_PAPER
                        : reason,
                tries,
                last.rightIdea(),
                module.passage(concept.passage()),
                heading(module, concept.passage()),
                closing(tries.getLast(), closings.get(new Subject.Idea(concept.id()))));
    }

    /** What was said before the last answer was said about another state of things: it closes nothing any more. */
    private static @Nullable TalkClosing closing(AnsweredQuestion last, @Nullable TalkClosing newest) {
        return newest == null || newest.at().isBefore(last.answer().at()) ? null : newest;
    }

    /** The nearest heading at or before a passage, in its section. */
    private static String heading(LearningModule module, PassageId wanted) {
        for (Section section : module.sections()) {
            String heading = section.title();
            for (var passage : section.passages()) {
                heading = passage.heading() == null ? heading : passage.heading();
                if (passage.id().equals(wanted)) {
                    return heading;
                }
            }
        }
        return "";
    }
}
