package app.foreword.enrolment;

import static app.foreword.enrolment.EnrolmentFixture.BORN;
import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.testing.Databases;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("UC-01 Open the link")
class LinksTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-01 R1: 128 bits, and only hashes are stored")
    void storesHashesOnly(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var link = fixture.linkOf(fixture.ana());
            assertThat(Base64.getUrlDecoder().decode(link.secret())).hasSize(16);
            assertThat(link.shortCode()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(fixture.jdbc
                            .sql("select secret_hash, short_code_hash from enrolment_link")
                            .query()
                            .singleRow()
                            .values())
                    .containsExactlyInAnyOrder(
                            Secrets.hash(link.secret()),
                            Secrets.hash(link.shortCode().replace("-", "")));
            assertThat(link.toString()).doesNotContain(link.secret()).doesNotContain(link.shortCode());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-01 R2: found by secret, pasted address, or code however typed")
    void findsHoweverTyped(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var link = fixture.linkOf(fixture.ana());
            var links = fixture.bean(Links.class);
            String code = link.shortCode();
            assertThat(links.find(link.secret()).orElseThrow().birthDate()).isEqualTo(BORN);
            assertThat(links.find(" https://clinic.example/l/" + link.secret() + " "))
                    .isPresent();
            assertThat(links.find(code)).isPresent();
            assertThat(links.find(code.toLowerCase(Locale.ROOT).replace('-', ' ')))
                    .isPresent();
            assertThat(links.find(code.replace("-", "\u2013").replace('0', 'o').replace('1', 'l')))
                    .isPresent();
            assertThat(links.find(link.secret().substring(1))).isEmpty();
            assertThat(links.find("")).isEmpty();
            assertThat(links.find("x".repeat(100_000))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-06 R3: the secret tells the language of its enrolment, working or not; the code tells nothing")
    void language(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var enrolment = fixture.enrolments().enrol(fixture.ana());
            fixture.jdbc.sql("update enrolment set language = 'es'").update();
            var link = fixture.enrolments().issueLink(enrolment);
            fixture.enrolments().issueLink(enrolment);
            var links = fixture.bean(Links.class);
            assertThat(links.find(link.secret())).isEmpty();
            assertThat(links.language(link.secret())).contains(Locale.of("es"));
            assertThat(links.language(link.shortCode())).isEmpty();
            assertThat(links.language("no-such-secret")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("UC-01 R3: only the newest link, until it runs out")
    void onlyTheNewestUntilItRunsOut(Databases kind) {
        try (var fixture = new EnrolmentFixture(kind)) {
            var id = fixture.enrolments().enrol(fixture.ana());
            var links = fixture.bean(Links.class);
            var first = fixture.enrolments().issueLink(id);
            var second = fixture.enrolments().issueLink(id);
            assertThat(links.find(first.secret())).isEmpty();
            assertThat(links.find(first.shortCode())).isEmpty();
            assertThat(links.find(second.secret())).isPresent();
            fixture.clock.pass(
                    Duration.between(fixture.clock.instant(), second.expiresAt().minusSeconds(1)));
            assertThat(links.find(second.shortCode())).isPresent();
            fixture.clock.pass(Duration.ofSeconds(1));
            assertThat(links.find(second.secret())).isEmpty();
            assertThat(fixture.enrolments().liveLink(id)).isEmpty();
        }
    }

    @Test
    @DisplayName("UC-01 R3: how long a link works")
    void life() {
        var now = Instant.parse("2026-11-23T09:00:00Z");
        assertThat(LinkLife.expiry(null, now, ZoneOffset.UTC)).isEqualTo(now.plus(Duration.ofDays(180)));
        assertThat(LinkLife.expiry(LocalDate.of(2026, 12, 1), now, ZoneOffset.UTC))
                .isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(LinkLife.expiry(LocalDate.of(2026, 1, 1), now, ZoneOffset.UTC))
                .isEqualTo(now.plus(Duration.ofDays(7)));
    }
}
