package app.foreword.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("UC-06 Read in one's language")
class StaffLanguageTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final VaadinServletService service = mock(VaadinServletService.class);
    // held here, because the framework's own hold on them is a weak one
    private final VaadinServletRequest current = new VaadinServletRequest(request, service);
    private final VaadinServletResponse currentResponse = new VaadinServletResponse(response, service);
    private final StaffLanguage language = new StaffLanguage();

    @BeforeEach
    void start() {
        CurrentInstance.set(VaadinRequest.class, current);
        CurrentInstance.set(VaadinResponse.class, currentResponse);
    }

    @AfterEach
    void close() {
        CurrentInstance.clearAll();
    }

    @Test
    @DisplayName("UC-06 R4: the choice is kept by the browser, over reloads and sign-ins")
    void kept() {
        assertThat(language.get()).isEqualTo(InterfaceLanguage.ENGLISH);
        language.choose(InterfaceLanguage.SPANISH);
        request.setCookies(response.getCookies());
        assertThat(language.get()).isEqualTo(InterfaceLanguage.SPANISH);
    }

    @Test
    @DisplayName("UC-06 R4: what the browser says wrong counts as no choice")
    void wrong() {
        request.setCookies(new Cookie("fw-staff-language", "'; drop table staff"));
        assertThat(language.get()).isEqualTo(InterfaceLanguage.ENGLISH);
    }

    @Test
    @DisplayName("UC-06 R4: it counts on staff's pages, their doors included, and on no patient's")
    void pages() {
        assertThat(new String[] {"staff", "staff/login", "staff/enrolments/1", "setup/secret"})
                .allMatch(StaffLanguage::speaksOn);
        assertThat(new String[] {"", "start", "lesson", "staffing", "l/staff"}).noneMatch(StaffLanguage::speaksOn);
    }
}
