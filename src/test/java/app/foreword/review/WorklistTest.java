package app.foreword.review;

import static app.foreword.review.ReviewFixture.NOW;
import static app.foreword.review.ReviewFixture.TODAY;
import static app.foreword.review.WorklistQuery.DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.Roles;
import app.foreword.rights.StaffId;
import app.foreword.testing.Databases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

/** docs/use-cases/UC-10-worklist.md */
@ParameterizedClass
@EnumSource(Databases.class)
class WorklistTest {

    private static final Set<String> NONE = Set.of();

    private final ReviewFixture here;

    WorklistTest(Databases database) {
        here = new ReviewFixture(database);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    @DisplayName("UC-10 R1: every enrolment is in exactly one state, and only that state's filter shows it")
    void states() {
        oneOfEach(TODAY);

        assertThat(numbers(DEFAULT)).hasSize(6);
        assertThat(statuses(DEFAULT.with(WorklistFilter.NEEDS_TALK))).containsExactly(WorklistStatus.NEEDS_TALK);
        assertThat(statuses(DEFAULT.with(WorklistFilter.TO_SIGN_OFF))).containsExactly(WorklistStatus.TO_SIGN_OFF);
        assertThat(statuses(DEFAULT.with(WorklistFilter.IN_PROGRESS))).containsExactly(WorklistStatus.IN_PROGRESS);
        assertThat(statuses(DEFAULT.with(WorklistFilter.NOT_STARTED))).containsExactly(WorklistStatus.NOT_STARTED);
        assertThat(statuses(DEFAULT.with(WorklistFilter.REVIEWED))).containsExactly(WorklistStatus.REVIEWED);
        assertThat(statuses(DEFAULT.with(WorklistFilter.WAIVED))).containsExactly(WorklistStatus.WAIVED);
    }

    @Test
    @DisplayName("UC-10 R2: those who need staff first, soonest treatment first, treated already last")
    void whoNeedsMe() {
        here.enrol("later", TODAY.plusDays(8));
        here.enrol("over", TODAY.minusDays(1));
        here.enrol("undated", null);
        here.enrol("soon", TODAY.plusDays(7));
        done("talkOver", TODAY.minusDays(3), Set.of("s1c1"));
        done("talkJustOver", TODAY.minusDays(1), NONE);
        done("talkUndated", null, Set.of("s1c1"));
        done("talkNextMonth", TODAY.plusDays(30), Set.of("s1c1"));
        done("talkToday", TODAY, NONE);
        here.reviews.signOff(done("reviewedOld", TODAY.minusDays(90), NONE));
        here.reviews.signOff(done("reviewedNew", TODAY.plusDays(1), NONE));

        assertThat(numbers(DEFAULT))
                .containsExactly(
                        "talkToday",
                        "soon",
                        "talkNextMonth",
                        "talkUndated",
                        "talkJustOver",
                        "talkOver",
                        "later",
                        "undated",
                        "over",
                        "reviewedNew",
                        "reviewedOld");
    }

    @Test
    @DisplayName("UC-10 R3: not done and treated today or in the next 7 days")
    void soon() {
        here.enrol("yesterday", TODAY.minusDays(1));
        here.enrol("today", TODAY);
        here.inProgress(here.enrol("in7", TODAY.plusDays(7)));
        here.enrol("in8", TODAY.plusDays(8));
        here.enrol("undated", null);
        done("finished", TODAY, Set.of("s1c1"));

        assertThat(numbers(DEFAULT.with(WorklistFilter.SOON))).containsExactly("today", "in7");
        assertThat(here.worklist.counts().of(WorklistFilter.SOON)).isEqualTo(2);
    }

    @Test
    @DisplayName("UC-10 R4: every word begins a word of the name or the number; case, accents and signs do not count")
    void search() {
        here.enrol("10417", "Ana María", "Sample", null);
        here.enrol("A-104/17", "Bruno", "Sample", null);
        here.enrol("5%_!", "Žofia", "O'Neil-Łukasz", null);

        assertThat(numbers(DEFAULT.searching("sample"))).containsExactly("10417", "A-104/17");
        assertThat(numbers(DEFAULT.searching(" SAMPLE,  an "))).containsExactly("10417");
        assertThat(numbers(DEFAULT.searching("1041 mar"))).containsExactly("10417");
        assertThat(numbers(DEFAULT.searching("104/17"))).containsExactly("10417", "A-104/17");
        assertThat(numbers(DEFAULT.searching("zofia"))).containsExactly("5%_!");
        assertThat(numbers(DEFAULT.searching("ŽOF lukasz"))).containsExactly("5%_!");
        assertThat(numbers(DEFAULT.searching("o'ne"))).containsExactly("5%_!");
        assertThat(numbers(DEFAULT.searching("neil"))).containsExactly("5%_!");
        assertThat(numbers(DEFAULT.searching("5"))).containsExactly("5%_!");
        assertThat(numbers(DEFAULT.searching("ample"))).as("not within a word").isEmpty();
        assertThat(numbers(DEFAULT.searching("ana bruno"))).isEmpty();
        assertThat(numbers(DEFAULT.searching("%_!"))).as("signs alone").isEmpty();
        assertThat(found(DEFAULT.searching("sample"))).isEqualTo(new WorklistFound(2, false));
        assertThat(found(DEFAULT.searching("%_!"))).isEqualTo(WorklistFound.NOBODY);
    }

    @Test
    @DisplayName("UC-10 R4: a search keeps the filter and the order")
    void searchInOrder() {
        here.enrol("1", "Ana", "Sample", TODAY.plusDays(30));
        here.inProgress(here.enrol("2", "Ana", "Other", TODAY.plusDays(2)));
        here.enrol("3", "Anna", "Anders", TODAY.plusDays(3));

        assertThat(numbers(DEFAULT.searching("an"))).containsExactly("2", "3", "1");
        assertThat(numbers(DEFAULT.searching("an").with(WorklistFilter.NOT_STARTED)))
                .containsExactly("3", "1");
        assertThat(numbers(DEFAULT.searching("an").with(WorklistFilter.SOON).with(WorklistSort.PATIENT, true)))
                .containsExactly("2", "3");
    }

    @Test
    @DisplayName("UC-10 R4: a search looks through the first 1000 patients that it finds, and says so")
    void searchForTooFewLetters() {
        here.enrolMany(Worklist.LOOKED_THROUGH);
        assertThat(found(DEFAULT.searching("man")).cut()).isFalse();

        here.enrol("x", "Many", "More", null);

        assertThat(found(DEFAULT.searching("man")).cut()).isTrue();
        assertThat(found(DEFAULT.searching("man mor"))).isEqualTo(new WorklistFound(1, false));
        assertThat(here.worklist.first(DEFAULT.searching("man"), 50).rows()).hasSize(50);
    }

    @Test
    @DisplayName("UC-10 R5: an idea counts once, for whatever reasons it is on the talk list")
    void ideas() {
        var enrolment = here.enrol("1", TODAY);
        here.finish(enrolment, Set.of("s1c1", "s1c3"), Set.of("s2c1", "s2c3"));
        here.ask(enrolment, "Can I drive?");

        var row = here.worklist.first(DEFAULT, 10).rows().getFirst();

        assertThat(row.ideas())
                .as("s1c3 must be understood, s2c1 and s2c3 were missed twice")
                .isEqualTo(3);
        assertThat(row.questions()).isEqualTo(1);
        assertThat(row.understood()).isEqualTo(4);
        assertThat(row.concepts()).isEqualTo(6);
        assertThat(row.lastActivityAt()).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    @DisplayName("UC-10 R6: columns sort both ways, what is missing comes last, equal rows follow their ids")
    void sorting() {
        here.enrol("1", "Zoe", "adams", TODAY.plusDays(2));
        here.enrol("2", "Amy", "Adams", null);
        here.enrol("3", "Bo", "Brown", TODAY);
        done("4", TODAY, Set.of("s1c1"));

        assertThat(numbers(DEFAULT.with(WorklistSort.PATIENT, false))).containsExactly("2", "1", "3", "4");
        assertThat(numbers(DEFAULT.with(WorklistSort.PATIENT, true))).containsExactly("4", "3", "1", "2");
        assertThat(numbers(DEFAULT.with(WorklistSort.TREATMENT, false))).containsExactly("3", "4", "1", "2");
        assertThat(numbers(DEFAULT.with(WorklistSort.TREATMENT, true))).containsExactly("1", "4", "3", "2");
        assertThat(numbers(DEFAULT.with(WorklistSort.STATUS, false))).containsExactly("4", "3", "1", "2");
        assertThat(numbers(DEFAULT.with(WorklistSort.UNDERSTOOD, true))).containsExactly("4", "3", "2", "1");
        assertThat(numbers(DEFAULT.with(WorklistSort.STATUS, true))).containsExactly("3", "1", "2", "4");
        assertThat(numbers(DEFAULT.with(WorklistSort.LAST_ACTIVITY, false))).containsExactly("4", "1", "2", "3");
    }

    @Test
    @DisplayName("UC-10 R7: tiles count what their filter shows")
    void counts() {
        assertThat(here.worklist.counts().nobody()).isTrue();

        oneOfEach(TODAY);

        var counts = here.worklist.counts();
        assertThat(counts.nobody()).isFalse();
        assertThat(counts.of(WorklistFilter.ALL)).isEqualTo(6);
        for (WorklistFilter filter : WorklistFilter.values()) {
            assertThat(counts.of(filter))
                    .as(filter.name())
                    .isEqualTo(numbers(DEFAULT.with(filter)).size());
        }
    }

    @Test
    @DisplayName("UC-10 R8: rows follow one another without a gap or a repetition, for every filter and in every order")
    void more() {
        for (int i = 0; i < 18; i++) {
            @Nullable LocalDate treatment = i % 4 == 0 ? null : TODAY.plusDays(i % 5 - 2);
            if (i % 2 == 0) {
                here.enrol("n" + i, "Same", "Name", treatment);
            } else {
                var enrolment = done("d" + i, treatment, i % 3 == 0 ? NONE : Set.of("s1c1"));
                if (i % 9 == 0) {
                    here.reviews.signOff(enrolment);
                }
            }
        }
        for (WorklistSort sort : WorklistSort.values()) {
            for (WorklistFilter filter : WorklistFilter.values()) {
                for (boolean downwards : new boolean[] {false, true}) {
                    assertWhole(DEFAULT.with(filter).with(sort, downwards));
                }
            }
            assertWhole(DEFAULT.with(sort, true).searching("same"));
        }
        assertThat(numbers(DEFAULT)).hasSize(18);
    }

    @Test
    @DisplayName("UC-10 R8: a row that changes after it was shown does not move the place where the list goes on")
    void moreAfterAChange() {
        var first = done("first", TODAY, NONE);
        done("second", TODAY.plusDays(1), NONE);
        done("third", TODAY.plusDays(2), NONE);
        var page = here.worklist.first(DEFAULT, 1);
        here.reviews.signOff(first);

        assertThat(here.worklist.after(page, DEFAULT, 1).rows())
                .extracting(WorklistRow::number)
                .containsExactly("second");
    }

    @Test
    @DisplayName("UC-10 R12: filter and order are kept for each staff member, the search is not")
    void saved() {
        assertThat(here.saved.load()).isEqualTo(DEFAULT);
        here.saved.save(DEFAULT.with(WorklistFilter.WAIVED).searching("ana"));
        var chosen = DEFAULT.with(WorklistFilter.NEEDS_TALK).with(WorklistSort.PATIENT, true);
        here.saved.save(chosen.searching("ana"));

        assertThat(here.saved.load()).isEqualTo(chosen);
        here.signIn(here.staff("other", "Otto Other"), "Otto Other", Roles.REVIEWER);
        assertThat(here.saved.load()).isEqualTo(DEFAULT);
    }

    @Test
    @DisplayName("UC-10 R11: only staff see it")
    void onlyStaff() {
        here.signIn(new StaffId(1), "No staff", Roles.PATIENT);

        assertThatThrownBy(() -> here.worklist.first(DEFAULT, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> here.worklist.after(WorklistPage.EMPTY, DEFAULT, 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(here.saved::load).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> here.saved.save(DEFAULT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(here.worklist::counts).isInstanceOf(AccessDeniedException.class);
    }

    private void oneOfEach(LocalDate treatment) {
        here.enrol("notStarted", treatment);
        here.inProgress(here.enrol("inProgress", treatment));
        here.enrolments.waive(here.enrol("waived", treatment), "Moved away");
        done("needsTalk", treatment, Set.of("s1c1"));
        done("toSignOff", treatment, NONE);
        here.reviews.signOff(done("reviewed", treatment, NONE));
    }

    private EnrolmentId done(String number, @Nullable LocalDate treatment, Set<String> missedTwice) {
        var enrolment = here.enrol(number, treatment);
        here.finish(enrolment, NONE, missedTwice);
        return enrolment;
    }

    private List<String> numbers(WorklistQuery query) {
        return here.worklist.first(query, 100).rows().stream()
                .map(WorklistRow::number)
                .toList();
    }

    private List<WorklistStatus> statuses(WorklistQuery query) {
        return here.worklist.first(query, 100).rows().stream()
                .map(WorklistRow::status)
                .toList();
    }

    private WorklistFound found(WorklistQuery query) {
        return here.worklist.first(query, 5).found().orElseThrow();
    }

    /** The list in steps of five is the list at once. */
    private void assertWhole(WorklistQuery query) {
        var page = here.worklist.first(query, 5);
        var shown = new ArrayList<>(page.rows());
        while (page.hasMore()) {
            page = here.worklist.after(page, query, 5);
            shown.addAll(page.rows());
        }
        assertThat(shown)
                .as(query.toString())
                .isEqualTo(here.worklist.first(query, 100).rows());
        assertThat(shown)
                .doesNotHaveDuplicates()
                .hasSize(
                        query.search().isEmpty()
                                ? here.worklist.counts().of(query.filter())
                                : found(query).number());
    }
}
