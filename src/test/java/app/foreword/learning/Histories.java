package app.foreword.learning;

import app.foreword.content.LearningModule;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.content.SectionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks a module in memory, the way the service does with the database. */
final class Histories {

    /** How a patient answers one question. */
    enum Reply {
        RIGHT,
        WRONG,
        NOT_SURE
    }

    private final LearningModule module;
    private final List<Answer> answers = new ArrayList<>();
    private final Set<SectionId> read = new HashSet<>();

    Histories(LearningModule module) {
        this.module = module;
    }

    /** Goes on until the module is finished or the replies are used up. */
    static LearningLog walk(LearningModule module, List<Reply> replies) {
        var history = new Histories(module);
        var left = new ArrayList<>(replies);
        while (true) {
            switch (LearningPath.next(module, history.log())) {
                case Step.Read step -> history.read(step.section());
                case Step.Ask step -> {
                    if (left.isEmpty()) {
                        return history.log();
                    }
                    history.answer(step, left.removeFirst());
                }
                case Step.Finished step -> {
                    return history.log();
                }
            }
        }
    }

    void read(SectionId section) {
        read.add(section);
    }

    void answer(Step.Ask step, Reply reply) {
        answers.add(answer(module, step, reply, Instant.EPOCH));
    }

    static Answer answer(LearningModule module, Step.Ask step, Reply reply, Instant at) {
        Question question = module.question(step.question());
        OptionId chosen = switch (reply) {
            case RIGHT -> question.key().id();
            case WRONG ->
                question.options().stream()
                        .filter(option -> !option.key())
                        .findFirst()
                        .orElseThrow()
                        .id();
            case NOT_SURE -> null;
        };
        return new Answer(
                step.ordinal(),
                question.id(),
                question.concept(),
                question.form(),
                Locale.ENGLISH,
                question.options().stream().map(option -> option.id()).toList(),
                chosen,
                reply == Reply.RIGHT,
                at);
    }

    LearningLog log() {
        return new LearningLog(List.copyOf(answers), Set.copyOf(read), Set.copyOf(read));
    }
}
