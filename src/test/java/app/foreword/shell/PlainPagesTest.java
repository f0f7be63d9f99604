package app.foreword.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("UC-08 Never lost")
class PlainPagesTest {

    private final PlainPages pages = new PlainPages(new Translations(), new Clinic("", ""));

    @Test
    @DisplayName("UC-08 R8: where the application stands under a path, its plain pages lead to its own start")
    void underAPath() {
        var errors = new PlainErrors(pages, "/clinic");
        assertThat(errors.page(asked("/clinic/nowhere"), "/clinic/nowhere", 404))
                .contains("href=\"/clinic/\"");
        assertThat(errors.page(asked("/clinic/staff/x"), "/clinic/staff/x", 404))
                .contains("href=\"/clinic/staff\"");
        assertThat(new PlainErrors(pages, "").page(asked("/staff/x"), "/staff/x", 404))
                .contains("href=\"/staff\"");
    }

    @Test
    @DisplayName("UC-08 R7: under a path, too, the cookie that is asked for comes back to where it is looked for")
    void cookiesUnderAPath() {
        var connection = new ConnectionPages(pages);
        var asked = connection.cookies(asked("/clinic/connection/cookies"), null, null);
        assertThat(asked.getHeaders().getFirst("Location")).isEqualTo("/clinic/connection/cookies?asked=1");
        assertThat(asked.getHeaders().getFirst("Set-Cookie")).contains("Path=/clinic/connection/cookies;");
        for (String probe : new String[] {null, "1"}) {
            String page = Objects.requireNonNull(connection
                    .cookies(asked("/clinic/connection/cookies"), "1", probe)
                    .getBody());
            assertThat(page).contains("href=\"/clinic/\"").doesNotContain("'/'");
        }
        assertThat(connection.browser(asked("/clinic/connection/browser")).getBody())
                .contains("href=\"/clinic/\"");
    }

    private static MockHttpServletRequest asked(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setContextPath("/clinic");
        return request;
    }
}
