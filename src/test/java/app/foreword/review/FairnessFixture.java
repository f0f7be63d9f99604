package app.foreword.review;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import app.foreword.access.PatientPrincipal;
import app.foreword.approval.Approvals;
import app.foreword.approval.Confirmation;
import app.foreword.approval.NewApproval;
import app.foreword.approval.PatientScreens;
import app.foreword.content.Concept;
import app.foreword.content.ConceptId;
import app.foreword.content.LearningModule;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.OptionId;
import app.foreword.content.PackExaminer;
import app.foreword.content.PackReport;
import app.foreword.content.PublishedVersion;
import app.foreword.content.QuestionId;
import app.foreword.content.TestModules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.learning.AnswerReceipt;
import app.foreword.learning.FilledForm;
import app.foreword.learning.GivenAnswer;
import app.foreword.learning.KeyCorrections;
import app.foreword.learning.LearnerState;
import app.foreword.learning.Learning;
import app.foreword.learning.NewCorrection;
import app.foreword.learning.OwnQuestions;
import app.foreword.learning.PaperAnswers;
import app.foreword.learning.PaperReply;
import app.foreword.learning.Rechecks;
import app.foreword.learning.Replays;
import app.foreword.learning.Step;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.testing.Databases;
import app.foreword.testing.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What staff may grant and correct, with rights and transactions, on a fresh database. A module has two versions, of which
 * the newer one says something else in the passage of s1c1. The ideas are s1c1, s1c2, s1c3 (must be understood), s2c1, s2c2,
 * s2c3 (must be understood); option a is each key.
 */
final class FairnessFixture implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
    final LearningModule module = TestModules.withConcepts(3, 3);
    final JdbcClient jdbc;
    final PublishedVersion older;
    final PublishedVersion newer;
    final Fairness fairness;
    final KeyCorrections corrections;
    final Approvals approvals;
    final Enrolments enrolments;
    final Reviews reviews;
    final RecheckInvitations invitations;
    final Learning learning;
    final OwnQuestions questions;
    final Rechecks rechecks;
    final Replays replays;
    final PaperAnswers paper;
    final AnnotationConfigApplicationContext application = new AnnotationConfigApplicationContext();

    private int number = 80_000;

    FairnessFixture(Databases database) {
        var dataSource = database.migrated();
        jdbc = JdbcClient.create(dataSource);
        older = version("1.0.0");
        newer = version("1.1.0");
        // many thousand times asked: what was asked is not kept
        Modules modules = mock(Modules.class, withSettings().stubOnly());
        when(modules.get(any(), any())).thenReturn(module);
        when(modules.get(eq(newer.id()), any()))
                .thenReturn(TestModules.saying(module, "s1c1-passage", "Other words than before."));
        when(modules.find(older.id())).thenReturn(java.util.Optional.of(older));
        when(modules.find(newer.id())).thenReturn(java.util.Optional.of(newer));
        when(modules.allVersions()).thenReturn(List.of(newer, older));
        PackExaminer examiner = mock(PackExaminer.class);
        when(examiner.examine(any(ModuleVersionId.class)))
                .thenReturn(new PackReport("m", List.of(), List.of(), List.of()));
        application.register(ReviewFixture.Configured.class);
        application.registerBean(JdbcClient.class, () -> jdbc);
        application.registerBean(JdbcOperations.class, () -> new JdbcTemplate(dataSource));
        application.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
        application.registerBean(Modules.class, () -> modules);
        application.registerBean(PatientScreens.class, () -> language -> false);
        application.registerBean(PackExaminer.class, () -> examiner);
        application.registerBean(Clock.class, () -> clock);
        application.refresh();
        fairness = application.getBean(Fairness.class);
        corrections = application.getBean(KeyCorrections.class);
        approvals = application.getBean(Approvals.class);
        enrolments = application.getBean(Enrolments.class);
        reviews = application.getBean(Reviews.class);
        invitations = application.getBean(RecheckInvitations.class);
        learning = application.getBean(Learning.class);
        questions = application.getBean(OwnQuestions.class);
        rechecks = application.getBean(Rechecks.class);
        replays = application.getBean(Replays.class);
        paper = application.getBean(PaperAnswers.class);
        jdbc.sql("""
                        insert into staff (username, display_name, role, password_hash, created_at)
                        values ('nora', 'Nora Nurse', 'REVIEWER', '-', now())
                        """).update();
        asStaff();
    }

    void asStaff() {
        signIn(Roles.REVIEWER, Roles.APPROVER);
    }

    void asReviewer() {
        signIn(Roles.REVIEWER);
    }

    void asPatient(EnrolmentId enrolment) {
        authenticate(new PatientPrincipal(enrolment, Locale.ENGLISH), Roles.PATIENT);
    }

    /** With a link that works. */
    EnrolmentId enrol(@Nullable LocalDate treatment) {
        String patient = String.valueOf(++number);
        jdbc.sql("""
                        insert into patient (number, given_name, family_name, birth_date, created_at)
                        values (?, 'Ana', 'Sample', date '1980-01-02', now())
                        """).param(patient).update();
        jdbc.sql("""
                        insert into enrolment (patient_id, module_version_id, language, treatment_date, enrolled_at, state)
                        select p.id, :version, 'en', :treatment, :now, 'NOT_STARTED' from patient p
                        where p.number = :number
                        """)
                .param("version", older.id().value())
                .param("treatment", treatment)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("number", patient)
                .update();
        var enrolment = new EnrolmentId(
                jdbc.sql("select max(id) from enrolment").query(Long.class).single());
        asStaff();
        enrolments.issueLink(enrolment);
        return enrolment;
    }

    /** Answers so many questions, or all; what is named is answered with option b on both forms. */
    EnrolmentId learner(int answers, String... wrong) {
        var enrolment = enrol(TODAY.plusDays(10));
        goOn(enrolment, answers, wrong);
        return enrolment;
    }

    EnrolmentId finished(String... wrong) {
        return learner(Integer.MAX_VALUE, wrong);
    }

    void goOn(EnrolmentId enrolment, int answers, String... wrong) {
        asPatient(enrolment);
        int left = answers;
        var state = learning.state(enrolment);
        while (!(state.next() instanceof Step.Finished)) {
            if (state.next() instanceof Step.Read(var section)) {
                learning.finishReading(enrolment, section);
            } else if (state.next() instanceof Step.Ask ask) {
                if (left-- == 0) {
                    break;
                }
                var idea = module.question(ask.question()).concept().value();
                answer(enrolment, ask, Arrays.asList(wrong).contains(idea) ? "b" : "a");
            }
            clock.pass(Duration.ofSeconds(20));
            state = learning.state(enrolment);
        }
        asStaff();
    }

    /** Types in pages of a version on which each idea is ticked a, but b what is named. */
    void enterPaper(EnrolmentId enrolment, PublishedVersion version, LocalDate filledOn, String... wrong) {
        asStaff();
        var replies = new HashMap<QuestionId, PaperReply>();
        module.concepts().stream().map(Concept::id).forEach(idea -> {
            String option = Arrays.asList(wrong).contains(idea.value()) ? "b" : "a";
            replies.put(new QuestionId(idea.value() + ".A"), new PaperReply.Ticked(new OptionId(option)));
        });
        paper.enter(enrolment, new FilledForm(version.id(), Locale.ENGLISH, filledOn, replies));
    }

    /** Answers the one question of the re-check that is open. */
    void recheck(EnrolmentId enrolment, String option) {
        asPatient(enrolment);
        var state = rechecks.current(enrolment).orElseThrow();
        var ask = (Step.Ask) state.next();
        rechecks.answer(
                enrolment, state.recheck().id(), new GivenAnswer(ask.ordinal(), ask.question(), new OptionId(option)));
        asStaff();
    }

    AnswerReceipt answer(EnrolmentId enrolment, Step.Ask ask, String option) {
        asPatient(enrolment);
        return learning.answer(enrolment, new GivenAnswer(ask.ordinal(), ask.question(), new OptionId(option)));
    }

    LearnerState state(EnrolmentId enrolment) {
        asPatient(enrolment);
        var state = learning.state(enrolment);
        asStaff();
        return state;
    }

    PatientReview review(EnrolmentId enrolment) {
        asStaff();
        return reviews.get(enrolment);
    }

    NewCorrection right(String question, String... options) {
        return new NewCorrection(
                older.id(),
                new QuestionId(question),
                Arrays.stream(options).map(OptionId::new).collect(java.util.stream.Collectors.toSet()),
                options.length == 0,
                "The key was wrong");
    }

    int correct(String question, String... options) {
        asStaff();
        return corrections.correct(right(question, options));
    }

    void approve(PublishedVersion version, Map<String, Boolean> changes) {
        asStaff();
        var ideas = new java.util.HashMap<ConceptId, Boolean>();
        changes.forEach((idea, material) -> ideas.put(new ConceptId(idea), material));
        approvals.approve(new NewApproval(
                version.id(),
                Locale.ENGLISH,
                approvals.report(version.id(), Locale.ENGLISH).seen().digest(),
                EnumSet.allOf(Confirmation.class),
                ideas,
                "",
                null));
    }

    List<String> audited(EnrolmentId enrolment) {
        return jdbc.sql("select action from audit_event where enrolment_id = ? order by id")
                .param(enrolment.value())
                .query(String.class)
                .list();
    }

    Set<String> ideas(PatientReview review) {
        return review.talkList().entries().stream()
                .filter(TalkEntry.IdeaToDiscuss.class::isInstance)
                .map(entry -> ((TalkEntry.IdeaToDiscuss) entry).concept().id().value())
                .collect(java.util.stream.Collectors.toSet());
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        application.close();
    }

    private PublishedVersion version(String version) {
        jdbc.sql("insert into module_version (module_id, version, digest, published_at) values ('m', ?, ?, now())")
                .params(version, version)
                .update();
        var id =
                jdbc.sql("select max(id) from module_version").query(Long.class).single();
        return new PublishedVersion(
                new ModuleVersionId(id),
                new app.foreword.content.ModuleId("m"),
                version,
                "Module",
                List.of(Locale.ENGLISH),
                Instant.EPOCH);
    }

    private void signIn(String... roles) {
        long id = jdbc.sql("select id from staff").query(Long.class).single();
        authenticate(new Staff(new StaffId(id), "Nora Nurse"), roles);
    }

    private static void authenticate(Object principal, String... roles) {
        var authorities = Arrays.stream(roles).map(role -> "ROLE_" + role).toArray(String[]::new);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(principal, "none", authorities));
    }

    private record Staff(StaffId id, String displayName) implements SignedInStaff {}
}
