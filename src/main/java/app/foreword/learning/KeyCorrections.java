package app.foreword.learning;

import app.foreword.audit.AuditAction;
import app.foreword.audit.AuditSubject;
import app.foreword.audit.AuditTrail;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.OptionId;
import app.foreword.content.Question;
import app.foreword.content.QuestionId;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.enrolment.KeptCounters;
import app.foreword.rights.CurrentStaff;
import app.foreword.rights.ForApprovers;
import app.foreword.rights.ForReviewers;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects keys that turned out to be wrong. No answer is changed: what was told to the patient stays stored, and what
 * counts follows from the corrections. The counters beside the logs are recomputed in the same transaction.
 */
@Service
@Transactional
public class KeyCorrections {

    public static final int LONGEST_REASON = 500;

    private final KeyCorrectionRecords corrections;
    private final LearningRecords learning;
    private final RecheckRecords rechecks;
    private final EnrolmentRecords enrolments;
    private final ProgressKeeper progress;
    private final Modules modules;
    private final WhenDone whenDone;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final CurrentStaff currentStaff;
    private final Clock clock;

    KeyCorrections(
            KeyCorrectionRecords corrections,
            LearningRecords learning,
            RecheckRecords rechecks,
            EnrolmentRecords enrolments,
            ProgressKeeper progress,
            Modules modules,
            WhenDone whenDone,
            ApplicationEventPublisher events,
            AuditTrail audit,
            CurrentStaff currentStaff,
            Clock clock) {
        this.corrections = corrections;
        this.learning = learning;
        this.rechecks = rechecks;
        this.enrolments = enrolments;
        this.progress = progress;
        this.modules = modules;
        this.whenDone = whenDone;
        this.events = events;
        this.audit = audit;
        this.currentStaff = currentStaff;
        this.clock = clock;
    }

    /** What counts as right in a version now. */
    @ForReviewers
    @Transactional(readOnly = true)
    public Keys inForce(ModuleVersionId version) {
        return corrections.inForce(version);
    }

    /** Every correction of a module's questions, newest first. */
    @ForReviewers
    @Transactional(readOnly = true)
    public List<KeyCorrection> history(ModuleVersionId version) {
        return corrections.history(version).reversed();
    }

    /**
     * What a correction would change; nothing is stored.
     *
     * @throws CorrectionRefused where it can't be made as it was entered
     */
    @ForApprovers
    @Transactional(readOnly = true)
    public CorrectionEffect effect(NewCorrection typed) {
        check(typed);
        var versions = corrections.versions(typed.from(), typed.question());
        var patients = touched(typed, versions);
        var keys = new HashMap<ModuleVersionId, Keys>();
        long results = patients.stream()
                .filter(patient -> changes(patient, typed, keys))
                .count();
        return new CorrectionEffect(versions, patients.size(), (int) results);
    }

    /**
     * From now on these options are right, for what was answered, too.
     *
     * @return how many results have other numbers now
     * @throws CorrectionRefused where it can't be made as it was entered
     */
    @ForApprovers
    public int correct(NewCorrection typed) {
        corrections.takeTurn();
        String reason = check(typed);
        var versions = corrections.versions(typed.from(), typed.question());
        var touched = touched(typed, versions);
        corrections.add(
                typed.from(),
                typed.question(),
                typed.accepted(),
                reason,
                currentStaff.get().id(),
                clock.instant());
        audit.add(
                AuditAction.KEY_CORRECTED,
                AuditSubject.NOBODY,
                "%s, version %d on: %s: %s"
                        .formatted(typed.question().value(), typed.from().value(), words(typed), reason));
        // a patient who answers right now has read the old key: their row is waited for, and counted after them
        touched.addAll(enrolments.inProgress(versions));
        int changed = 0;
        for (long enrolment : touched) {
            changed += recompute(new EnrolmentId(enrolment), typed, reason) ? 1 : 0;
        }
        rechecks.asked(typed.question(), versions).forEach(rechecks::recount);
        return changed;
    }

    private boolean recompute(EnrolmentId enrolment, NewCorrection typed, String reason) {
        Enrolment before = enrolments.lock(enrolment);
        EnrolmentState state = progress.refreshAfterCorrection(enrolment, clock.instant());
        whenDone.after(before, state, modules.get(before.moduleVersion(), before.language()));
        KeptCounters after = enrolments.get(enrolment).kept();
        boolean changed = !numbers(after).equals(numbers(before.kept()));
        if (changed) {
            audit.add(
                    AuditAction.RESULT_CORRECTED,
                    AuditSubject.enrolment(enrolment.value()),
                    "%s: understood %d to %d, at first try %d to %d, to discuss %d to %d"
                            .formatted(
                                    typed.question().value(),
                                    before.kept().understood(),
                                    after.understood(),
                                    before.kept().firstTry(),
                                    after.firstTry(),
                                    before.kept().toDiscuss(),
                                    after.toDiscuss()));
            events.publishEvent(
                    new ResultCorrected(enrolment, reason, currentStaff.get().id()));
        }
        return changed;
    }

    private static List<Integer> numbers(KeptCounters kept) {
        return List.of(kept.understood(), kept.firstTry(), kept.toDiscuss(), kept.mustMissed());
    }

    /** Whose answer would count otherwise, in an order that everybody keeps who locks more than one. */
    private SortedSet<Long> touched(NewCorrection typed, List<ModuleVersionId> versions) {
        var wanted = key(typed);
        var now = versions.stream().collect(Collectors.toMap(version -> version, corrections::inForce));
        return learning.choices(typed.question(), versions).stream()
                .filter(choice -> now.getOrDefault(choice.version(), Keys.OWN)
                                .accept(question(choice.version(), typed.question()), choice.chosenOrNull())
                        != wanted.accepts(choice.chosenOrNull()))
                .map(choice -> choice.enrolment().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param known the keys of the versions met so far */
    private boolean changes(long id, NewCorrection typed, Map<ModuleVersionId, Keys> known) {
        var enrolment = enrolments.get(new EnrolmentId(id));
        var module = modules.get(enrolment.moduleVersion(), enrolment.language());
        var log = learning.log(enrolment.id(), known.computeIfAbsent(enrolment.moduleVersion(), corrections::inForce));
        var others = new HashMap<>(log.keys().corrected());
        others.put(typed.question(), key(typed));
        return !Results.of(module, log).equals(Results.of(module, log.under(new Keys(others))));
    }

    private String check(NewCorrection typed) {
        Question question = question(typed.from(), typed.question());
        Set<OptionId> accepted = typed.accepted();
        if (!typed.atFault() && accepted.isEmpty()) {
            throw new CorrectionRefused(CorrectionRefused.Reason.NOTHING_RIGHT);
        }
        if (accepted.stream().anyMatch(option -> question.option(option).isEmpty())) {
            throw new IllegalArgumentException(question.id() + " has no such option");
        }
        Set<OptionId> now = corrections
                .inForce(typed.from())
                .of(typed.question())
                .map(CorrectedKey::right)
                .orElse(Set.of(question.key().id()));
        if (accepted.equals(now)) {
            throw new CorrectionRefused(CorrectionRefused.Reason.SAME);
        }
        String reason = TypedText.cleaned(typed.reason()).strip();
        if (TypedText.isBlank(reason)) {
            throw new CorrectionRefused(CorrectionRefused.Reason.REASON_MISSING);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new CorrectionRefused(CorrectionRefused.Reason.REASON_LONG);
        }
        return reason;
    }

    private CorrectedKey key(NewCorrection typed) {
        return new CorrectedKey(typed.accepted(), typed.reason(), "", clock.instant());
    }

    /** The options are the same in each language. */
    private Question question(ModuleVersionId version, QuestionId question) {
        var published = modules.find(version).orElseThrow();
        return modules.get(version, published.languages().getFirst()).question(question);
    }

    private static String words(NewCorrection typed) {
        return typed.atFault()
                ? "every answer counts as right"
                : typed.right().stream().map(OptionId::value).sorted().collect(Collectors.joining(", ", "right: ", ""));
    }
}
