package app.foreword.insight;

import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.enrolment.EnrolmentState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what came of each idea. An answer given too fast says nothing about its idea, at the first try or the second. */
final class IdeaTally {

    private final LearningModule module;
    private final Map<ConceptId, Counts> counts = new HashMap<>();

    IdeaTally(LearningModule module) {
        this.module = module;
        module.concepts().forEach(concept -> counts.put(concept.id(), new Counts()));
    }

    void add(Course course) {
        for (int i = 0; i < course.answers().size(); i++) {
            CourseAnswer answer = course.answers().get(i);
            Counts idea = counts.get(answer.concept());
            if (idea != null && answer.form() == Form.A && inLanguage(answer) && !course.tooFast(i)) {
                idea.addFirst(answer);
                if (!answer.right()) {
                    addSecond(idea, course, answer);
                }
            }
        }
    }

    /** What is taught badly first; what nothing can be said of last, in the module's order. */
    List<IdeaInsight> result() {
        return module.concepts().stream()
                .map(this::insight)
                .sorted(Comparator.comparing(
                                (IdeaInsight idea) -> !idea.firstTry().allows(Evidence.COUNTS))
                        .thenComparingDouble(IdeaTally::rank)
                        .thenComparingDouble(idea -> idea.inTheEnd().proportion()))
                .toList();
    }

    private static double rank(IdeaInsight idea) {
        return idea.firstTry().allows(Evidence.COUNTS) ? idea.firstTry().proportion() : 0;
    }

    private IdeaInsight insight(Concept concept) {
        Counts idea = counts.getOrDefault(concept.id(), new Counts());
        return new IdeaInsight(
                concept,
                module.sectionOf(concept.id()),
                new Share(idea.firstRight, idea.asked),
                new Share(idea.endRight, idea.ended),
                new Share(idea.sureAndWrong, idea.asked));
    }

    /**
     * A miss that nobody asks a second time is the end, too: on paper there is no second question, and where a corrected key
     * has made a miss of a right answer, the patient was done before.
     */
    private static void addSecond(Counts idea, Course course, CourseAnswer first) {
        for (int i = 0; i < course.answers().size(); i++) {
            CourseAnswer second = course.answers().get(i);
            if (second.concept().equals(first.concept()) && second.form() == Form.B) {
                if (!course.tooFast(i)) {
                    idea.addEnd(second.right());
                }
                return;
            }
        }
        if (first.onPaper() || course.state() == EnrolmentState.FINISHED) {
            idea.addEnd(false);
        }
    }

    private boolean inLanguage(CourseAnswer answer) {
        Locale language = module.language();
        return answer.language().equals(language);
    }

    private static final class Counts {

        private int asked;
        private int firstRight;
        private int ended;
        private int endRight;
        private int sureAndWrong;

        void addFirst(CourseAnswer answer) {
            asked++;
            firstRight += answer.right() ? 1 : 0;
            sureAndWrong += !answer.right() && answer.sure() ? 1 : 0;
            if (answer.right()) {
                addEnd(true);
            }
        }

        void addEnd(boolean right) {
            ended++;
            endRight += right ? 1 : 0;
        }
    }
}
