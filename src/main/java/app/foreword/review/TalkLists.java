package app.foreword.review;

import app.foreword.content.Modules;
import app.foreword.enrolment.Enrolment;
import app.foreword.learning.LearningLog;
import app.foreword.learning.LearningRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads talk lists, for services that have checked the right. */
@Component
class TalkLists {

    private final ReviewRecords records;
    private final LearningRecords learning;
    private final Modules modules;

    TalkLists(ReviewRecords records, LearningRecords learning, Modules modules) {
        this.records = records;
        this.learning = learning;
        this.modules = modules;
    }

    TalkList of(Enrolment enrolment, LearningLog log) {
        return TalkList.of(
                modules.get(enrolment.moduleVersion(), enrolment.language()),
                log,
                answered(enrolment, log),
                learning.questions(enrolment.id()),
                records.closings(enrolment.id()));
    }

    List<AnsweredQuestion> answered(Enrolment enrolment, LearningLog log) {
        return log.answers().stream()
                .map(answer -> AnsweredQuestion.of(modules.get(enrolment.moduleVersion(), answer.language()), answer))
                .toList();
    }
}
