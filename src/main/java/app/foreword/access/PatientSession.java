package app.foreword.access;

import app.foreword.enrolment.LinkKey;
import app.foreword.rights.ForTheApplication;
import app.foreword.rights.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;

/** The patient's session in the browser of the current request, and the link that this browser remembers. */
@Service
@ForTheApplication(because = "opens a session only for what PatientSignIn has let in, and closes only the caller's own")
public class PatientSession {

    private static final String COOKIE = "fw-link";
    /** The cookie that says which language this browser's patient reads. */
    public static final String LANGUAGE = "fw-language";

    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** What a browser keeps of its last patient, and of whoever stood at the door last. */
    static final List<String> REMEMBERED_BY = List.of(COOKIE, LANGUAGE, DoorLanguage.COOKIE);

    private final PatientSignIn signIn;
    private final PatientLinks links;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    PatientSession(PatientSignIn signIn, PatientLinks links) {
        this.signIn = signIn;
        this.links = links;
    }

    /** Signs in, and remembers the link so that next time the birth date is enough. */
    public SignInResult open(String secretOrCode, LocalDate birthDate) {
        var result = signIn.signIn(secretOrCode, birthDate, request().getRemoteAddr());
        if (result instanceof SignInResult.SignedIn signedIn) {
            authenticate(new PatientPrincipal(signedIn.enrolment(), signedIn.language()));
            PatientLinks.openedBy(request().getSession(), LinkKey.plain(secretOrCode));
            Cookies.set(COOKIE, LinkKey.plain(secretOrCode), REMEMBERED);
            Cookies.set(LANGUAGE, signedIn.language().toLanguageTag(), REMEMBERED);
        }
        return result;
    }

    /** Whether a patient is signed in in this browser. */
    public boolean isOpen() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PatientPrincipal;
    }

    /** Whether this browser's patient came in by this very link and need not be asked again. */
    public boolean isOpenFor(String secretOrCode) {
        return isOpen() && rememberedLink().filter(secretOrCode::equals).isPresent();
    }

    /** Ends the session; the link stays remembered. */
    public void close() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        new SecurityContextLogoutHandler().logout(request(), response(), authentication);
    }

    /** The link or code with which this browser was last signed in. */
    public Optional<String> rememberedLink() {
        return Cookies.get(COOKIE);
    }

    /**
     * Whether this browser was last signed in with a link that has ended. What a browser says it remembers can be made
     * up, so it is not told of a code; sign-in tells it to whoever has the birth date.
     */
    public boolean rememberedLinkHasEnded() {
        return rememberedLink().filter(links::isKnownToHaveEnded).isPresent();
    }

    /** The language of the patient who is signed in, or who was last in this browser. */
    public Optional<Locale> language() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PatientPrincipal patient
                ? Optional.of(patient.language())
                : Cookies.get(LANGUAGE).map(Locale::forLanguageTag);
    }

    /** The patient who is signed in reads in another language from now on; this browser remembers it. */
    public void speak(Locale language) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PatientPrincipal patient) {
            keep(new PatientPrincipal(patient.enrolment(), language));
            Cookies.set(LANGUAGE, language.toLanguageTag(), REMEMBERED);
        }
    }

    public void forgetLink() {
        Cookies.forget(COOKIE);
        Cookies.forget(LANGUAGE);
        DoorLanguage.forget();
    }

    private void authenticate(PatientPrincipal patient) {
        closeOtherPages();
        // of whoever was signed in before; a session that no link has opened has none
        PatientLinks.openedBy(request().getSession(), null);
        // a session id from before the sign-in may be known to somebody else
        request().changeSessionId();
        keep(patient);
    }

    private void keep(PatientPrincipal patient) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                patient, null, List.of(new SimpleGrantedAuthority("ROLE_" + Roles.PATIENT))));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request(), response());
    }

    /** Pages left open in this browser belong to whoever was here before, and must not act for the one who comes now. */
    private static void closeOtherPages() {
        var here = UI.getCurrent();
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.getUIs().stream().filter(page -> page != here).toList().forEach(UI::close);
        }
    }

    private static HttpServletRequest request() {
        return Objects.requireNonNull(VaadinServletRequest.getCurrent(), "no request")
                .getHttpServletRequest();
    }

    private static HttpServletResponse response() {
        return Objects.requireNonNull(VaadinServletResponse.getCurrent(), "no response")
                .getHttpServletResponse();
    }
}
