package app.foreword.insight;

import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.Form;
import app.foreword.content.LearningModule;
import app.foreword.content.Section;
import app.foreword.enrolment.EnrolmentState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Counts how far each course has come. */
final class ProgressTally {

    private static final int KINDS = ProgressStep.Kind.values().length;

    private final LearningModule module;
    private final Map<EnrolmentState, Integer> states = new EnumMap<>(EnrolmentState.class);

    /** By the number of steps done. */
    private final int[] reached;

    private final int[] stopped;
    private final int[] quiet;
    private final List<Double> minutes = new ArrayList<>();

    ProgressTally(LearningModule module) {
        this.module = module;
        int steps = module.sections().size() * KINDS;
        reached = new int[steps + 1];
        stopped = new int[steps + 1];
        quiet = new int[steps + 1];
        for (EnrolmentState state : EnrolmentState.values()) {
            states.put(state, 0);
        }
    }

    void add(Course course) {
        int done = course.state() == EnrolmentState.FINISHED ? reached.length - 1 : stepsDone(course);
        boolean all = done == reached.length - 1 && course.state() != EnrolmentState.WAIVED;
        EnrolmentState state = all ? EnrolmentState.FINISHED : course.state();
        states.merge(state, 1, Integer::sum);
        reached[done]++;
        if (state == EnrolmentState.IN_PROGRESS) {
            stopped[done]++;
            quiet[done] += course.quiet() ? 1 : 0;
        }
        if (state == EnrolmentState.FINISHED && course.timed()) {
            minutes.add(course.activeMinutes());
        }
    }

    Progress result() {
        var steps = new ArrayList<ProgressStep>();
        for (Section section : module.sections()) {
            for (ProgressStep.Kind kind : ProgressStep.Kind.values()) {
                int done = steps.size() + 1;
                steps.add(new ProgressStep(section, kind, fromOn(done), stopped[done], quiet[done]));
            }
        }
        boolean enough = Evidence.of(minutes.size()).allows(Evidence.COUNTS);
        return new Progress(states, steps, enough ? Optional.of(Quartiles.of(minutes)) : Optional.empty());
    }

    private int fromOn(int done) {
        int sum = 0;
        for (int i = done; i < reached.length; i++) {
            sum += reached[i];
        }
        return sum;
    }

    private int stepsDone(Course course) {
        var closed = course.answers().stream()
                .filter(answer -> answer.right() || answer.form() != Form.A || answer.onPaper())
                .map(CourseAnswer::concept)
                .collect(Collectors.toSet());
        int furthest = 0;
        int before = 0;
        for (Section section : module.sections()) {
            if (course.opened().contains(section.id())) {
                furthest = before + 1;
            }
            if (course.read().contains(section.id())) {
                furthest = before + 2;
            }
            before += KINDS;
            List<ConceptId> concepts =
                    section.concepts().stream().map(Concept::id).toList();
            if (!concepts.isEmpty() && closed.containsAll(concepts)) {
                furthest = before;
            }
        }
        return furthest;
    }
}
