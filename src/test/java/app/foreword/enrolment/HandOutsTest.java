package app.foreword.enrolment;

import static app.foreword.enrolment.EnrolmentFixture.BORN;
import static app.foreword.enrolment.EnrolmentFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.foreword.rights.Roles;
import app.foreword.testing.Databases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("UC-22 Letters, e-mail and reminders")
class HandOutsTest {

    private static final HandOutSelection ALL = new HandOutSelection(null, null, false);

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22 R1: those who have not finished and have no link, those treated first before the others")
    void whoGetsOne(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var handOuts = fixture.bean(HandOuts.class);
            fixture.enrolments().enrol(fixture.typed("1", "Ana", "Later", BORN, null));
            var soon = fixture.enrolments().enrol(fixture.typed("2", "Bo", "Soon", BORN, TODAY.plusDays(2)));
            var week = fixture.enrolments().enrol(fixture.typed("3", "Cy", "Week", BORN, TODAY.plusDays(7)));
            var done = fixture.enrolments().enrol(fixture.typed("4", "Di", "Done", BORN, TODAY));
            fixture.enrolments().waive(done, "Had it before");
            fixture.enrolments().issueLink(week);
            assertThat(handOuts.draft(ALL))
                    .extracting(each -> each.patient().familyName())
                    .containsExactly("Soon", "Later");
            assertThat(handOuts.count(ALL)).isEqualTo(new HandOutCount(2, 0, 0, false));
            assertThat(handOuts.count(new HandOutSelection(null, 7, true))).isEqualTo(new HandOutCount(2, 1, 0, false));
            assertThat(handOuts.draft(new HandOutSelection(null, 3, true)))
                    .extracting(NewLetter::enrolment)
                    .containsExactly(soon);
            assertThat(handOuts.count(new HandOutSelection(7L, null, true)).patients())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22 R1: no more are looked through than those whose treatment is next, and it is said")
    void looksThroughSome(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var handOuts = fixture.bean(HandOuts.class);
            fixture.enrolments().enrol(fixture.typed("1", "Ana", "Soon", BORN, TODAY.plusDays(1)));
            fixture.enrolments().enrol(fixture.typed("2", "Bo", "Undated", BORN, null));
            fixture.jdbc
                    .sql("""
                            insert into patient (number, given_name, family_name, birth_date, created_at)
                            select concat('P', x.n), 'Past', 'Sample', date '1980-01-02', now() from %s
                            """.formatted(
                                    kind == Databases.H2
                                            ? "(select x as n from system_range(1, 5000)) x"
                                            : "generate_series(1, 5000) as x(n)"))
                    .update();
            fixture.jdbc.sql("""
                            insert into enrolment (patient_id, module_version_id, language, treatment_date, enrolled_at, state)
                            select p.id, ?, 'en', date '2026-11-01', now(), 'IN_PROGRESS' from patient p
                            where p.given_name = 'Past'
                            """).param(fixture.version.value()).update();
            var count = handOuts.count(ALL);
            assertThat(count.more()).isTrue();
            assertThat(count.patients()).isEqualTo(HandOuts.LOOKED_THROUGH + 1);
            assertThat(handOuts.draft(ALL))
                    .hasSize(HandOuts.MOST)
                    .extracting(each -> each.patient().familyName())
                    .startsWith("Soon", "Undated", "Sample");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22 R2: as many letters as there are take as few statements as one")
    void fewStatements(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var handOuts = fixture.bean(HandOuts.class);
            for (int i = 0; i < 12; i++) {
                fixture.enrolments().enrol(fixture.typed("n" + i, "Ana", "Sample", BORN, TODAY.plusDays(i)));
            }
            var letters = new ArrayList<NewLetter>();
            assertThat(fixture.database.count(() -> letters.addAll(handOuts.draft(ALL))))
                    .isEqualTo(2);
            assertThat(letters)
                    .hasSize(12)
                    .extracting(each -> each.link().shortCode())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22 R2: a draft ends nothing; handed out, it is the only link that works")
    void onlyWhenHandedOut(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var handOuts = fixture.bean(HandOuts.class);
            var links = fixture.bean(Links.class);
            var before = fixture.linkOf(fixture.ana());
            var letters = handOuts.draft(new HandOutSelection(null, null, true));
            assertThat(links.find(before.secret())).isPresent();
            assertThat(links.find(letters.getFirst().link().secret())).isEmpty();
            handOuts.handOut(letters);
            assertThat(links.find(before.secret())).isEmpty();
            assertThat(links.find(letters.getFirst().link().secret())).isPresent();
            assertThat(actions(fixture)).containsExactly("ENROLLED", "LINK_ISSUED", "LETTER_MADE");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22 R3: a link by e-mail stands beside the letter; to end all ends both, for good")
    void beside(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var handOuts = fixture.bean(HandOuts.class);
            var links = fixture.bean(Links.class);
            var enrolment = fixture.enrolments().enrol(fixture.ana());
            var letter = fixture.enrolments().issueLink(enrolment);
            var mailed = new ArrayList<IssuedLink>();
            fixture.inTransaction(
                    () -> mailed.add(fixture.bean(EnrolmentRecords.class).mailLink(enrolment)));
            assertThat(links.find(letter.secret())).isPresent();
            assertThat(links.find(mailed.getFirst().shortCode())).isPresent();
            assertThat(fixture.enrolments().liveLink(enrolment)).isPresent();
            assertThat(handOuts.links(enrolment))
                    .extracting(LinkState::kind)
                    .containsExactly(LinkKind.MAIL, LinkKind.HAND_OUT);
            handOuts.revoke(enrolment);
            handOuts.revoke(enrolment);
            assertThat(links.find(letter.secret())).isEmpty();
            assertThat(links.find(mailed.getFirst().secret())).isEmpty();
            assertThat(handOuts.links(enrolment)).allMatch(each -> each.revokedAt() != null);
            assertThat(actions(fixture)).containsExactly("ENROLLED", "LINK_ISSUED", "LINK_REVOKED");
            fixture.clock.pass(Duration.ofDays(1));
            assertThat(links.find(fixture.enrolments().issueLink(enrolment).secret()))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-22: only staff hand out")
    void guarded(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var id = fixture.enrolments().enrol(fixture.ana());
            fixture.signIn(Roles.PATIENT);
            var handOuts = fixture.bean(HandOuts.class);
            assertThatThrownBy(() -> handOuts.revoke(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> handOuts.draft(ALL)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static List<String> actions(EnrolmentFixture fixture) {
        return fixture.jdbc
                .sql("select action from audit_event order by id")
                .query(String.class)
                .list();
    }
}
