package app.foreword.learning;

import app.foreword.content.LearningModule;
import app.foreword.content.PassageId;
import app.foreword.content.SectionId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A module to walk through as a patient would. It follows the same rules and lives in memory alone: it belongs to nobody,
 * and no way leads from it to what records.
 */
public final class Preview implements Lesson {

    /** Whose order of the options is shown; no enrolment has this key. */
    private static final long NOBODY = 0;

    private final LearningModule module;
    private final Clock clock;
    private final List<PatientQuestion> questions = new ArrayList<>();
    private final List<PatientQuestion> takenOff = new ArrayList<>();
    private final Map<DraftPlace, String> drafts = new HashMap<>();
    private Set<Helper> helpers = Set.of();
    private LearningLog log;
    private long lastQuestion;

    Preview(LearningModule module, Keys keys, Clock clock) {
        this.module = module;
        this.log = LearningLog.EMPTY.under(keys);
        this.clock = clock;
    }

    @Override
    public LearnerState state() {
        return new LearnerState(NOBODY, module, log, List.copyOf(questions), false);
    }

    @Override
    public boolean isStored() {
        return false;
    }

    /** No patient begins before it is so, and this shows what they will see. */
    @Override
    public boolean isApproved() {
        return true;
    }

    @Override
    public void openReading(SectionId section) {
        log = log.withOpened(module.section(section).id());
    }

    @Override
    public void finishReading(SectionId section) {
        openReading(section);
        log = log.withRead(section);
    }

    @Override
    public AnswerReceipt answer(GivenAnswer given) {
        LearnerState state = state();
        AnswerReceipt receipt = state.receive(given, clock.instant());
        if (receipt instanceof AnswerReceipt.Stored(Answer answer) && state.isNew(answer)) {
            log = log.with(answer);
        }
        return receipt;
    }

    @Override
    public void mark(PassageId passage, boolean marked) {
        takeOff(question -> passage.equals(question.passage()));
        if (marked) {
            questions.add(new PatientQuestion(nextQuestion(), passage, "", false, clock.instant(), clock.instant()));
        }
    }

    @Override
    public void ask(String words) {
        questions.add(new PatientQuestion(
                nextQuestion(), null, PatientQuestion.checked(words), false, clock.instant(), clock.instant()));
        drafts.remove(DraftPlace.FREE);
    }

    @Override
    public void change(PatientQuestionId question, String words) {
        questions.replaceAll(asked -> asked.id().equals(question)
                ? new PatientQuestion(
                        question, asked.passage(), PatientQuestion.checked(words), false, asked.at(), clock.instant())
                : asked);
        questions.stream()
                .filter(asked -> asked.id().equals(question))
                .forEach(asked -> drafts.remove(DraftPlace.of(asked)));
    }

    @Override
    public String owner() {
        return "";
    }

    @Override
    public Map<DraftPlace, String> drafts() {
        return Map.copyOf(drafts);
    }

    @Override
    public String keep(DraftPlace place, String typed, Duration ago) {
        drafts.put(place, TypedText.cleaned(typed));
        return drafts.getOrDefault(place, "");
    }

    @Override
    public Set<Helper> helpers() {
        return helpers;
    }

    @Override
    public void sayHelped(Set<Helper> helpers) {
        this.helpers = Set.copyOf(helpers);
    }

    @Override
    public void withdraw(PatientQuestionId question) {
        takeOff(asked -> asked.id().equals(question));
    }

    @Override
    public void putBack(PatientQuestionId question) {
        takenOff.stream().filter(gone -> gone.id().equals(question)).findFirst().ifPresent(gone -> {
            takenOff.remove(gone);
            questions.add(gone);
        });
    }

    private void takeOff(Predicate<PatientQuestion> which) {
        questions.stream().filter(which).forEach(takenOff::add);
        questions.removeIf(which);
    }

    private PatientQuestionId nextQuestion() {
        return new PatientQuestionId(++lastQuestion);
    }
}
