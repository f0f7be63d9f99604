package app.foreword.access;

import static app.foreword.enrolment.EnrolmentFixture.BORN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import app.foreword.testing.Databases;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@DisplayName("UC-01 Open the link")
class PatientSessionTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final VaadinServletService service = mock(VaadinServletService.class);
    // held here, because the framework's own hold on them is a weak one
    private final VaadinServletRequest current = new VaadinServletRequest(request, service);
    private final VaadinServletResponse currentResponse = new VaadinServletResponse(response, service);
    private AccessFixture fixture;
    private PatientSession session;

    @BeforeEach
    void start() {
        fixture = new AccessFixture(Databases.H2);
        session = fixture.bean(PatientSession.class);
        CurrentInstance.set(VaadinRequest.class, current);
        CurrentInstance.set(VaadinResponse.class, currentResponse);
    }

    @AfterEach
    void close() {
        CurrentInstance.clearAll();
        fixture.close();
    }

    @Test
    @DisplayName("UC-01 R7: a new session id, the patient in it, and the link remembered")
    void opens() {
        var link = fixture.base.linkOf(fixture.base.ana());
        request.setSecure(true);
        String before = request.getSession().getId();
        assertThat(session.open(link.shortCode().replace('-', ' '), BORN)).isInstanceOf(SignInResult.SignedIn.class);
        assertThat(request.getSession().getId()).isNotEqualTo(before);
        var context = (SecurityContext)
                request.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(context.getAuthentication())
                .extracting(Authentication::getPrincipal)
                .isInstanceOf(PatientPrincipal.class);
        var cookie = cookie();
        assertThat(cookie.getValue()).isEqualTo(link.shortCode().replace("-", ""));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 60 * 60);
    }

    @Test
    @DisplayName("UC-01 R7: a refused try opens and remembers nothing")
    void refusedOpensNothing() {
        fixture.base.signOut();
        assertThat(session.open("ABCD-EFGH", LocalDate.of(1990, 1, 1))).isInstanceOf(SignInResult.Refused.class);
        assertThat(request.getSession(false)).isNull();
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    @DisplayName("UC-01 R7: open for the link it was opened with, and for no other")
    void openForItsLink() {
        var link = fixture.base.linkOf(fixture.base.ana());
        session.open(link.secret(), BORN);
        request.setCookies(response.getCookies());
        assertThat(session.rememberedLink()).contains(link.secret());
        assertThat(session.isOpenFor(link.secret())).isTrue();
        assertThat(session.isOpenFor("another")).isFalse();
        session.close();
        assertThat(session.isOpenFor(link.secret())).isFalse();
    }

    @Test
    @DisplayName("UC-01 R7: \"Not you?\" forgets the link")
    void forgets() {
        request.setCookies(new Cookie("fw-link", "something"));
        session.forgetLink();
        assertThat(cookie().getMaxAge()).isZero();
    }

    @Test
    @DisplayName("UC-06 R1, R3: the patient's language is known in the session, and to the browser until \"Not you?\"")
    void language() {
        var link = fixture.base.linkOf(fixture.base.ana());
        assertThat(session.language()).isEmpty();
        session.open(link.secret(), BORN);
        assertThat(session.language()).contains(Locale.ENGLISH);
        request.setCookies(response.getCookies());
        fixture.base.signOut();
        assertThat(session.language()).contains(Locale.ENGLISH);
        session.forgetLink();
        assertThat(response.getCookies())
                .filteredOn(cookie -> cookie.getName().equals("fw-language"))
                .extracting(Cookie::getMaxAge)
                .endsWith(0);
    }

    private Cookie cookie() {
        return Objects.requireNonNull(response.getCookie("fw-link"));
    }
}
