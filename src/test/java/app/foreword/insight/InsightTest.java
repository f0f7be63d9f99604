package app.foreword.insight;

import static app.foreword.insight.InsightFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.foreword.content.Form;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.TestModules;
import app.foreword.enrolment.EnrolmentState;
import app.foreword.testing.Databases;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is counted, from rows as they are stored. The module's ideas are s1c1, s1c2, s1c3 (must), s2c1; a is right. */
class InsightTest {

    private static final Duration LATER = Duration.ofSeconds(20);

    private static InsightFixture clinic(Databases database) {
        return new InsightFixture(database.migrated(), TestModules.withConcepts(3, 1));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R1: only patients of this version, language and these days count")
    void cohort(Databases database) {
        var clinic = clinic(database);
        ModuleVersionId other = clinic.publish("1.1.0");
        clinic.enrol(other, NOW);
        clinic.enrol(clinic.version, NOW.minus(Duration.ofDays(40)));
        clinic.enrol(clinic.version, NOW);
        clinic.enrol(clinic.version, NOW);

        assertThat(clinic.report(clinic.all()).progress().enrolled()).isEqualTo(3);
        assertThat(enrolled(clinic, LocalDate.of(2026, 11, 23), null)).isEqualTo(2);
        assertThat(enrolled(clinic, LocalDate.of(2026, 10, 14), LocalDate.of(2026, 10, 14)))
                .isEqualTo(1);
        assertThat(enrolled(clinic, null, LocalDate.of(2026, 10, 13))).isZero();
        assertThat(clinic.report(new InsightQuery(clinic.version, Locale.of("es"), null, null))
                        .progress()
                        .enrolled())
                .isZero();
        assertThatThrownBy(() -> clinic.report(new InsightQuery(new ModuleVersionId(999), Locale.ENGLISH, null, null)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R1: of very many the newest count, and that is said")
    void bounded(Databases database) {
        var clinic = clinic(database);
        clinic.enrol().read("s1");
        clinic.enrol().read("s1").answers("a");
        clinic.enrol().read("s1").answers("aa");

        InsightReport two = clinic.report(clinic.all(), 2);
        assertThat(two.cut()).isTrue();
        assertThat(two.progress().enrolled()).isEqualTo(2);
        assertThat(question(two, "s1c1.A").right()).isEqualTo(new Share(2, 2));
        assertThat(clinic.report(clinic.all(), 3).cut()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R2: how far patients have come, and where those in progress have stopped")
    void progress(Databases database) {
        var clinic = clinic(database);
        clinic.enrol();
        clinic.enrol(clinic.version, NOW.minus(Duration.ofDays(8))).open("s1");
        clinic.enrol().read("s1").answers("ab");
        clinic.enrol().read("s1").answers("aaa").open("s2");
        clinic.enrol().read("s1").answers("aab").answer("s1c3", Form.B, "b");
        clinic.enrol()
                .read("s1")
                .answers("aaa")
                .read("s2")
                .answer("s2c1", Form.A, "a")
                .finish();
        clinic.enrol().read("s1").waive();

        Progress progress = clinic.report(clinic.all()).progress();
        assertThat(progress.enrolled()).isEqualTo(7);
        assertThat(progress.of(EnrolmentState.NOT_STARTED)).isEqualTo(1);
        assertThat(progress.of(EnrolmentState.IN_PROGRESS)).isEqualTo(4);
        assertThat(progress.of(EnrolmentState.FINISHED)).isEqualTo(1);
        assertThat(progress.of(EnrolmentState.WAIVED)).isEqualTo(1);
        assertThat(progress.steps()).extracting(ProgressStep::reached).containsExactly(6, 5, 3, 2, 1, 1);
        assertThat(progress.steps()).extracting(ProgressStep::stopped).containsExactly(1, 1, 1, 1, 0, 0);
        assertThat(progress.steps()).extracting(ProgressStep::quiet).containsExactly(1, 0, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "UC-23 R3: minutes run from the first step to the last answer, without long pauses, from 11 patients on")
    void minutes(Databases database) {
        var clinic = clinic(database);
        for (int i = 0; i < 10; i++) {
            // opened, 60 s, read, 4 times 20 s of which one has a pause of 31 minutes before it: 60 + 3·20 = 120 s
            clinic.enrol()
                    .read("s1")
                    .answers("aaa")
                    .pass(Duration.ofMinutes(31))
                    .answer("s2c1", Form.A, "a")
                    .finish();
        }
        assertThat(clinic.report(clinic.all()).progress().minutes()).isEmpty();

        // a pause of 29 minutes and 40 seconds before the 20 is one of 30, which is not too long: 60 + 4·20 + 1780 =
        // 1920 s
        clinic.enrol()
                .read("s1")
                .answers("aaa")
                .pass(Duration.ofMinutes(30).minusSeconds(20))
                .answer("s2c1", Form.A, "a")
                .finish();
        assertThat(clinic.report(clinic.all()).progress().minutes()).hasValue(new Quartiles(2, 2, 2));
        for (int i = 0; i < 12; i++) {
            clinic.enrol()
                    .read("s1")
                    .pass(Duration.ofMinutes(3))
                    .answers("aaaa")
                    .finish();
        }
        // ten of 2, twelve of 60 + 4·20 + 180 = 320 s = 5.33, one of 32: the middle of 23 is the twelfth
        Quartiles minutes = clinic.report(clinic.all()).progress().minutes().orElseThrow();
        assertThat(minutes.median()).isCloseTo(5.333, within(0.01));
        assertThat(minutes.lower()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R4: ideas at the first try and in the end, the badly taught first, sure-but-wrong counted")
    void ideas(Databases database) {
        var clinic = clinic(database);
        for (int i = 0; i < 12; i++) {
            var course = clinic.enrol().read("s1");
            // 9 of 12 have s1c1 right at once; of the 3 others 2 get it afterwards
            course.answer("s1c1", Form.A, i < 9 ? "a" : "b", LATER, i == 11 ? "SURE" : "GUESSING");
            // 6 of 12 have s1c2 right at once, nobody else was asked again yet
            course.answer("s1c2", Form.A, i < 6 ? "a" : null);
            if (i >= 9) {
                course.answer("s1c1", Form.B, i == 9 ? "c" : "a");
            }
        }
        InsightReport report = clinic.report(clinic.all());
        assertThat(report.ideas())
                .extracting(idea -> idea.concept().id().value())
                .as("what nothing can be said of is last")
                .containsExactly("s1c2", "s1c1", "s1c3", "s2c1");
        IdeaInsight first = report.ideas().get(1);
        assertThat(first.firstTry()).isEqualTo(new Share(9, 12));
        assertThat(first.inTheEnd()).isEqualTo(new Share(11, 12));
        assertThat(first.sureAndWrong()).isEqualTo(new Share(1, 12));
        assertThat(report.ideas().getFirst().inTheEnd()).isEqualTo(new Share(6, 6));
        assertThat(report.ideas().get(2).concept().mustUnderstand()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R6: form A apart from form B, not sure apart and not right, the wrong idea most picked")
    void questions(Databases database) {
        var clinic = clinic(database);
        for (char chosen : "aaaaaaabbc--".toCharArray()) {
            clinic.enrol().read("s1").answers(String.valueOf(chosen));
        }
        clinic.enrol().read("s1").answers("b").answer("s1c1", Form.B, "a");

        InsightReport report = clinic.report(clinic.all());
        QuestionInsight formA = question(report, "s1c1.A");
        assertThat(formA.right()).isEqualTo(new Share(7, 13));
        assertThat(formA.notSure()).isEqualTo(new Share(2, 13));
        assertThat(formA.mostPicked()).singleElement().satisfies(option -> {
            assertThat(option.option().id().value()).isEqualTo("b");
            assertThat(option.chosen()).isEqualTo(new Share(3, 13));
        });
        assertThat(formA.optionTable()).as("from 50 on").isEmpty();
        QuestionInsight formB = question(report, "s1c1.B");
        assertThat(formB.right()).isEqualTo(new Share(1, 1));
        assertThat(formB.mostPicked()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R6: a further attempt counts nowhere, and answers in another language do not count here")
    void firstAttempt(Databases database) {
        var clinic = clinic(database);
        clinic.enrol()
                .read("s1")
                .answers("baaa")
                .answer("s1c1", Form.B, "a")
                .finish()
                .beginAgain(clinic.staff())
                .answers("aaaa");
        clinic.enrol().read("s1").in("es").answers("a").in("en").answer("s1c2", Form.A, "b");

        InsightReport report = clinic.report(clinic.all());
        assertThat(question(report, "s1c1.A").right()).isEqualTo(new Share(0, 1));
        assertThat(question(report, "s1c2.A").right()).isEqualTo(new Share(1, 2));
        assertThat(report.progress().of(EnrolmentState.FINISHED)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "UC-23 R4: a miss that is asked no second time is an end, too: on paper, and where a correction made it after the end")
    void missesWithoutSecond(Databases database) {
        var clinic = clinic(database);
        // six times on paper, of which two miss; six times on a screen, all right until the key is corrected
        for (int i = 0; i < 6; i++) {
            clinic.enrol().read("s1").answers(i < 2 ? "ba" : "aa").onPaper(clinic.staff());
            clinic.enrol()
                    .read("s1")
                    .answers("aaa")
                    .read("s2")
                    .answer("s2c1", Form.A, "a")
                    .finish();
        }
        // on the way: the second question is still to come
        clinic.enrol().read("s1").answers("b");

        var before = idea(clinic.report(clinic.all()), "s1c1");
        assertThat(before.firstTry()).isEqualTo(new Share(10, 13));
        assertThat(before.inTheEnd()).isEqualTo(new Share(10, 12));

        clinic.correct(clinic.version, "s1c2.A", "c");
        var after = idea(clinic.report(clinic.all()), "s1c2");
        assertThat(after.firstTry()).isEqualTo(new Share(0, 12));
        assertThat(after.inTheEnd()).isEqualTo(new Share(0, 12));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R2: a miss on paper is an end, so that its section is done")
    void paperSection(Databases database) {
        var clinic = clinic(database);
        clinic.enrol().read("s1").answers("bab").onPaper(clinic.staff());

        assertThat(clinic.report(clinic.all()).progress().steps())
                .extracting(ProgressStep::stopped)
                .containsExactly(0, 0, 1, 0, 0, 0);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R6: what was read again on the day of a further attempt belongs to that, whatever its time")
    void readingsOfAttempts(Databases database) {
        var clinic = clinic(database);
        clinic.enrol()
                .read("s1")
                .beginAgain(clinic.staff())
                .pass(Duration.ofHours(-1))
                .read("s2");

        assertThat(clinic.report(clinic.all()).progress().steps())
                .extracting(ProgressStep::reached)
                .containsExactly(1, 1, 0, 0, 0, 0);
    }

    private static IdeaInsight idea(InsightReport report, String concept) {
        return report.ideas().stream()
                .filter(idea -> idea.concept().id().value().equals(concept))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R7: answers given less than two seconds after the step before are dropped")
    void tooFast(Databases database) {
        var clinic = clinic(database);
        clinic.enrol()
                .read("s1")
                .answer("s1c1", Form.A, "a", Duration.ofMillis(1_999), null)
                .answer("s1c2", Form.A, "a", Duration.ofMillis(2_000), null)
                .answer("s1c3", Form.A, "a", Duration.ofMillis(500), null);

        InsightReport report = clinic.report(clinic.all());
        assertThat(question(report, "s1c1.A").right()).isEqualTo(new Share(0, 0));
        assertThat(question(report, "s1c1.A").dropped()).isEqualTo(1);
        assertThat(question(report, "s1c2.A").right()).isEqualTo(new Share(1, 1));
        assertThat(question(report, "s1c3.A").dropped()).isEqualTo(1);
        assertThat(report.ideas()).extracting(idea -> idea.firstTry().of()).containsExactlyInAnyOrder(0, 0, 0, 1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R3, R7: answers from paper, typed in all at once, count; their times do not")
    void paper(Databases database) {
        var clinic = clinic(database);
        for (int i = 0; i < 10; i++) {
            clinic.enrol().read("s1").answers("aaaa").finish();
        }
        clinic.enrol()
                .read("s1")
                .answer("s1c1", Form.A, "a", Duration.ZERO, null)
                .answer("s1c2", Form.A, "b", Duration.ZERO, null)
                .onPaper(clinic.staff())
                .finish();

        InsightReport report = clinic.report(clinic.all());
        assertThat(question(report, "s1c1.A").right()).isEqualTo(new Share(11, 11));
        assertThat(question(report, "s1c2.A").right()).isEqualTo(new Share(10, 11));
        assertThat(question(report, "s1c2.A").dropped()).isZero();
        assertThat(report.progress().minutes()).as("of ten, not of eleven").isEmpty();
        clinic.enrol().read("s1").answers("aaaa").finish();
        assertThat(clinic.report(clinic.all()).progress().minutes()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R8: answers count by the newest corrected key of this version or one before it")
    void correctedKeys(Databases database) {
        var clinic = clinic(database);
        ModuleVersionId later = clinic.publish("1.1.0");
        clinic.enrol().read("s1").answers("bb-a");
        clinic.enrol().read("s1").answers("abcb");
        clinic.correct(clinic.version, "s1c1.A", "c");
        clinic.correct(clinic.version, "s1c1.A", "a,b");
        clinic.correct(clinic.version, "s1c3.A", "");
        clinic.correct(later, "s2c1.A", "b");

        InsightReport report = clinic.report(clinic.all());
        assertThat(question(report, "s1c1.A").right()).isEqualTo(new Share(2, 2));
        assertThat(question(report, "s1c1.A").corrected()).isPresent();
        assertThat(question(report, "s1c2.A").right()).isEqualTo(new Share(0, 2));
        assertThat(question(report, "s1c2.A").corrected()).isEmpty();
        assertThat(question(report, "s1c3.A").right()).as("every answer counts").isEqualTo(new Share(2, 2));
        assertThat(question(report, "s2c1.A").right())
                .as("only from the later version on")
                .isEqualTo(new Share(1, 2));
        assertThat(question(report, "s2c1.A").corrected()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R9, R10: at a hundred, what is surely outside is marked, and nothing else")
    void flags(Databases database) {
        var clinic = clinic(database);
        for (int i = 0; i < 100; i++) {
            // s1c1 has a wrong key: those who know the rest (the first 60) choose b. s1c2, s1c3 and s2c1 go together.
            boolean knows = i < 60;
            String first = knows ? "b" : "a";
            String rest = knows ? "aaa" : "bb" + (i % 2 == 0 ? "b" : "a");
            clinic.enrol().read("s1").answers(first + rest);
        }
        InsightReport report = clinic.report(clinic.all());
        QuestionInsight wrongKey = question(report, "s1c1.A");
        // 40 of 100: Wilson up to 0.498
        assertThat(wrongKey.flags()).containsExactlyInAnyOrder(QuestionFlag.OFTEN_WRONG, QuestionFlag.CHECK_KEY);
        assertThat(wrongKey.discrimination().orElseThrow().high()).isNegative();
        assertThat(wrongKey.optionTable())
                .extracting(OptionInsight::flags)
                .containsExactly(Set.of(), Set.of(OptionFlag.CHOSEN_BY_THE_BETTER), Set.of(OptionFlag.HARDLY_CHOSEN));
        QuestionInsight sound = question(report, "s1c2.A");
        assertThat(sound.flags()).as("60 of 100 goes up to 0.69").containsExactly(QuestionFlag.OFTEN_WRONG);
        assertThat(sound.discrimination().orElseThrow().low()).isPositive();
        assertThat(question(report, "s2c1.A").flags()).as("80 of 100").isEmpty();
        assertThat(report.forms().getFirst().complete()).isEqualTo(100);
        assertThat(report.forms().getFirst().reliability()).isPresent();
        assertThat(report.forms().get(1).reliability()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName(
            "UC-23 R10, R15: at 30 answers a word stands with the share, and no mark where the interval reaches further")
    void bands(Databases database) {
        var clinic = clinic(database);
        for (int i = 0; i < 30; i++) {
            clinic.enrol()
                    .read("s1")
                    .answer("s1c1", Form.A, i < 17 ? "a" : "b")
                    .answer("s1c2", Form.A, "a", Duration.ofSeconds(i < 16 ? 9 : 20), null)
                    .answer("s1c3", Form.A, "a", Duration.ofSeconds(i < 15 ? 9 : 20), null);
        }
        InsightReport report = clinic.report(clinic.all());
        // 17 of 30: .57, Wilson up to .73
        assertThat(question(report, "s1c1.A").band()).contains(ShareBand.MEND);
        assertThat(question(report, "s1c1.A").flags()).isEmpty();
        assertThat(question(report, "s1c2.A").band())
                .as("more than half were fast")
                .contains(ShareBand.TOO_EASY);
        assertThat(question(report, "s1c3.A").band()).as("half were fast").contains(ShareBand.GOOD);
        assertThat(question(report, "s2c1.A").band()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R10: where nine of ten have it right, no wrong option is marked")
    void easyQuestion(Databases database) {
        var clinic = clinic(database);
        for (int i = 0; i < 100; i++) {
            clinic.enrol().read("s1").answers(i < 90 ? "a" : "b");
        }
        QuestionInsight easy = question(clinic.report(clinic.all()), "s1c1.A");
        assertThat(easy.optionTable())
                .hasSize(3)
                .allSatisfy(option -> assertThat(option.flags()).isEmpty());
        assertThat(easy.discrimination()).as("nobody answered the whole form").isEmpty();
        assertThat(easy.flags()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    @DisplayName("UC-23 R9: a sound quiz of invented courses looks like one")
    void soundQuiz(Databases database) {
        var clinic = new InsightFixture(database.migrated(), TestModules.withConcepts(6, 6, 6));
        new ManyCourses(clinic.database, clinic.version, clinic.module).write(400, NOW);

        InsightReport report = clinic.report(clinic.all());
        FormInsight first = report.forms().getFirst();
        assertThat(first.complete()).isEqualTo(400);
        assertThat(first.reliability().orElseThrow().value()).isBetween(0.6, 0.9);
        assertThat(first.questions()).allSatisfy(question -> {
            assertThat(question.discrimination().orElseThrow().value()).isPositive();
            assertThat(question.flags()).doesNotContain(QuestionFlag.CHECK_KEY);
        });
        assertThat(report.progress().minutes()).isPresent();
    }

    private static int enrolled(InsightFixture clinic, @Nullable LocalDate from, @Nullable LocalDate to) {
        return clinic.report(new InsightQuery(clinic.version, Locale.ENGLISH, from, to))
                .progress()
                .enrolled();
    }

    private static QuestionInsight question(InsightReport report, String id) {
        return report.forms().stream()
                .flatMap(form -> form.questions().stream())
                .filter(question -> question.question().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
