package app.foreword.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

@DisplayName("UC-27 Notices: asking for them keeps no session alive")
class StaffUseTest {

    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");

    private final MockHttpSession session = new MockHttpSession();

    StaffUseTest() {
        session.setMaxInactiveInterval((int) Duration.ofMinutes(30).toSeconds());
    }

    @Test
    @DisplayName("UC-27 R8: what a page asks by itself does not count as somebody being there")
    void idle() {
        assertThat(over("/staff", 0)).isFalse();
        for (int minute = 1; minute <= 30; minute++) {
            assertThat(over("/staff/notices.json", minute)).isFalse();
            assertThat(over("/?v-r=heartbeat", minute)).isFalse();
            assertThat(over("/styles/staff.css", minute)).isFalse();
        }
        assertThat(over("/staff/notices.json", 31)).isTrue();
        assertThat(over("/?v-r=heartbeat", 31)).isTrue();
    }

    @Test
    @DisplayName("UC-27 R8: whatever a person does there begins the time anew")
    void used() {
        assertThat(over("/staff", 0)).isFalse();
        assertThat(over("/?v-r=uidl", 29)).isFalse();
        assertThat(over("/staff/notices.json", 58)).isFalse();
        assertThat(over("/staff/notices.json", 60)).isTrue();
    }

    private boolean over(String address, int minute) {
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest("GET", parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        request.setSession(session);
        return StaffUse.isOver(request, NINE.plus(Duration.ofMinutes(minute)));
    }
}
