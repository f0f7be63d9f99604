package app.foreword.review;

import static app.foreword.review.ReviewFixture.NOW;
import static app.foreword.review.ReviewFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.content.ConceptId;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.NoSuchEnrolment;
import app.foreword.review.TalkEntry.Subject;
import app.foreword.testing.Databases;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/use-cases/UC-18-replay-and-history.md, what is stored. */
@ParameterizedClass
@EnumSource(Databases.class)
class PatientHistoryTest {

    private static final Subject MISSED = new Subject.Idea(new ConceptId("s1c1"));

    private final ReviewFixture here;
    private final EnrolmentId ana;

    PatientHistoryTest(Databases database) {
        here = new ReviewFixture(database);
        ana = here.enrol("10417", "Ana", "Sample", TODAY);
        here.finish(ana, Set.of(), Set.of("s1c1"));
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    @DisplayName("UC-18 R8: who enrolled, every link, and every closing are there")
    void beginningsAndTalks() {
        long nora = here.jdbc.sql("select id from staff").query(Long.class).single();
        here.jdbc.sql("update enrolment set enrolled_by = ?").param(nora).update();
        here.enrolments.issueLink(ana);
        here.enrolments.issueLink(ana);
        here.reviews.close(ana, MISSED, TalkOutcome.STILL_UNCLEAR, "Tired today", null);
        var unclear = here.reviews.get(ana).history().talks().getFirst().closing();
        here.reviews.close(ana, MISSED, TalkOutcome.EXPLAINED_BACK, "", unclear.id());

        var history = here.reviews.get(ana).history();
        assertThat(history.beginnings().enrolledBy()).isEqualTo("Nora Nurse");
        assertThat(history.beginnings().enrolledAt()).isEqualTo(NOW);
        assertThat(history.beginnings().links())
                .satisfiesExactly(
                        first -> assertThat(first.revokedAt()).isEqualTo(NOW),
                        second -> assertThat(second.revokedAt()).isNull());
        assertThat(history.talks())
                .extracting(talk -> talk.closing().outcome())
                .containsExactly(TalkOutcome.STILL_UNCLEAR, TalkOutcome.EXPLAINED_BACK);
    }

    @Test
    @DisplayName("UC-18 R9: all modules of a patient, newest first, each with its score, its talk and its sign-off")
    void modules() {
        here.reviews.close(ana, MISSED, TalkOutcome.EXPLAINED_BACK, "", null);
        here.reviews.signOff(ana);
        EnrolmentId other = inAnotherModule();
        here.enrol("10398", "Bruno", "Sample", null);

        var modules = here.reviews.get(other).modules();
        assertThat(modules).extracting(each -> each.enrolment().id()).containsExactly(other, ana);
        assertThat(modules.getFirst().status()).isEqualTo(WorklistStatus.NOT_STARTED);
        assertThat(modules.getFirst().signedOff()).isNull();
        var reviewed = modules.getLast();
        assertThat(reviewed.status()).isEqualTo(WorklistStatus.REVIEWED);
        assertThat(reviewed.results().understood()).isEqualTo(5);
        assertThat(reviewed.afterTalk()).isEqualTo(1);
        assertThat(reviewed.signedOff()).extracting(SignOff::by).isEqualTo("Nora Nurse");
        assertThat(here.reviews.get(ana).modules()).hasSize(2);
    }

    @Test
    @DisplayName("UC-18 R10: after the patient was erased, everything that staff do says that nobody is there")
    void gone() {
        var gone = new EnrolmentId(ana.value() + 1000);

        assertThatThrownBy(() -> here.reviews.get(gone)).isInstanceOf(NoSuchEnrolment.class);
        assertThatThrownBy(() -> here.reviews.close(gone, MISSED, TalkOutcome.EXPLAINED_BACK, "", null))
                .isInstanceOf(NoSuchEnrolment.class);
        assertThatThrownBy(() -> here.reviews.addNote(gone, "Note")).isInstanceOf(NoSuchEnrolment.class);
        assertThatThrownBy(() -> here.reviews.signOff(gone)).isInstanceOf(NoSuchEnrolment.class);
        assertThatThrownBy(() -> here.reviews.reopen(gone, "Why")).isInstanceOf(NoSuchEnrolment.class);
        assertThatThrownBy(() -> here.enrolments.waive(gone, "Why")).isInstanceOf(NoSuchEnrolment.class);
        assertThatThrownBy(() -> here.enrolments.issueLink(gone)).isInstanceOf(NoSuchEnrolment.class);
    }

    private EnrolmentId inAnotherModule() {
        here.jdbc.sql("""
                        insert into module_version (module_id, version, digest, published_at)
                        select 'other-module', version, digest, published_at from module_version
                        """).update();
        here.jdbc.sql("""
                        insert into enrolment (patient_id, module_version_id, language, enrolled_at, state)
                        select e.patient_id, v.id, 'en', e.enrolled_at, 'NOT_STARTED'
                        from enrolment e, module_version v where v.module_id = 'other-module'
                        """).update();
        return new EnrolmentId(
                here.jdbc.sql("select max(id) from enrolment").query(Long.class).single());
    }
}
