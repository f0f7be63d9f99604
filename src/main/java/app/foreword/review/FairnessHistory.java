package app.foreword.review;

import app.foreword.content.ConceptId;
import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.enrolment.EnrolmentRecords;
import app.foreword.learning.Attempt;
import app.foreword.learning.AttemptRecords;
import app.foreword.learning.LearningLog;
import app.foreword.learning.LearningRecords;
import app.foreword.learning.Results;
import app.foreword.review.TalkEntry.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was granted and corrected, for services that have checked the right. */
@Component
class FairnessHistory {

    private final FairnessRecords records;
    private final ReviewRecords reviews;
    private final AttemptRecords attempts;
    private final LearningRecords learning;
    private final EnrolmentRecords enrolments;
    private final Modules modules;

    FairnessHistory(
            FairnessRecords records,
            ReviewRecords reviews,
            AttemptRecords attempts,
            LearningRecords learning,
            EnrolmentRecords enrolments,
            Modules modules) {
        this.records = records;
        this.reviews = reviews;
        this.attempts = attempts;
        this.learning = learning;
        this.enrolments = enrolments;
        this.modules = modules;
    }

    /** @param log of the attempt that goes on now */
    FairnessRecord of(Enrolment enrolment, LearningModule module, LearningLog log) {
        return new FairnessRecord(
                pastAttempts(enrolment, module),
                records.pastWaivers(enrolment.id()),
                records.extensions(enrolment.id()),
                records.moves(enrolment.id()),
                uncorrected(module, log),
                enrolments.linkExpiry(enrolment.id()).orElse(null));
    }

    private static @Nullable Results uncorrected(LearningModule module, LearningLog log) {
        var before = Results.of(module, log.uncorrected());
        return before.equals(Results.of(module, log)) ? null : before;
    }

    private List<PastAttempt> pastAttempts(Enrolment enrolment, LearningModule module) {
        var past = new ArrayList<PastAttempt>();
        int firstOrdinal = 1;
        for (Attempt further : attempts.all(enrolment.id())) {
            past.addFirst(pastAttempt(enrolment, module, further, firstOrdinal));
            firstOrdinal = further.firstOrdinal();
        }
        return List.copyOf(past);
    }

    private static Optional<PastAttempt.PastTalk> idea(LearningModule module, TalkClosed talk) {
        return talk.subject() instanceof Subject.Idea(ConceptId concept)
                ? Optional.of(new PastAttempt.PastTalk(module.concept(concept).title(), talk.closing()))
                : Optional.empty();
    }

    private PastAttempt pastAttempt(Enrolment enrolment, LearningModule module, Attempt further, int firstOrdinal) {
        LearningLog log = learning.logBefore(enrolment.id(), further, firstOrdinal);
        var talks = reviews.closings(enrolment.id()).stream()
                .filter(talk -> talk.attempt() == further.number() - 1)
                .flatMap(talk -> idea(module, talk).stream())
                .toList();
        var answers = log.answers().stream()
                .map(answer -> AnsweredQuestion.of(modules.get(enrolment.moduleVersion(), answer.language()), answer))
                .toList();
        return new PastAttempt(
                further.number() - 1,
                further,
                module,
                Results.of(module, log),
                Results.of(module, log.uncorrected()),
                answers,
                talks);
    }
}
