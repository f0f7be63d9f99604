package app.foreword.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@DisplayName("UC-08 Never lost")
class PlainPagesTest {

    private final PlainPages pages = new PlainPages(new Translations(), new Clinic("", ""));
    private final MockMvc browser =
            MockMvcBuilders.standaloneSetup(new ConnectionPages(pages)).build();

    @Test
    @DisplayName("UC-08 R8: where the application stands under a path, its plain pages lead to its own start")
    void underAPath() {
        var errors = new PlainErrors(pages, "/clinic");
        assertThat(errors.page(new MockHttpServletRequest(), "/clinic/nowhere", 404))
                .contains("href=\"/clinic/\"");
        assertThat(errors.page(new MockHttpServletRequest(), "/clinic/staff/x", 404))
                .contains("href=\"/clinic/staff\"");
        assertThat(new PlainErrors(pages, "").page(new MockHttpServletRequest(), "/staff/x", 404))
                .contains("href=\"/staff\"");
    }

    @Test
    @DisplayName("UC-08 R7: under a path, too, the cookie that is asked for comes back to where it is looked for")
    void cookiesUnderAPath() throws Exception {
        var asked = get("cookies", "0");
        assertThat(asked.getRedirectedUrl()).isEqualTo("/clinic/connection/cookies?asked=1");
        assertThat(asked.getHeader("Set-Cookie")).contains("Path=/clinic/connection/cookies;");
        for (String probe : new String[] {"0", "1"}) {
            assertThat(words(get("cookies?asked=1", probe)))
                    .contains("href=\"/clinic/\"")
                    .doesNotContain("'/'");
        }
        assertThat(words(get("browser", "0"))).contains("href=\"/clinic/\"");
    }

    private MockHttpServletResponse get(String page, String probe) throws Exception {
        var request = MockMvcRequestBuilders.get("/clinic/connection/" + page).contextPath("/clinic");
        return browser.perform(probe.equals("1") ? request.cookie(new Cookie("fw-probe", probe)) : request)
                .andReturn()
                .getResponse();
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
