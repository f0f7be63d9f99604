package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a tablet changes hands. Plain posts and no framework's pages: each answers with another session, and works from
 * a page that was left open over night.
 */
@Controller
class TabletDoor {

    private final HandOvers handOvers;
    private final TabletLock lock;
    private final TabletSessions sessions;
    private final ApplicationEventPublisher events;

    TabletDoor(HandOvers handOvers, TabletLock lock, TabletSessions sessions, ApplicationEventPublisher events) {
        this.events = events;
        this.handOvers = handOvers;
        this.lock = lock;
        this.sessions = sessions;
    }

    @PostMapping(TabletAddresses.START)
    ResponseEntity<Void> start(@RequestParam long enrolment, HttpServletRequest request, HttpServletResponse response) {
        try {
            String token = handOvers.start(new EnrolmentId(enrolment));
            sessions.patientSitsDown(request, response, token, lock.find(token).orElseThrow());
            return to(request, TabletAddresses.LESSON);
        } catch (HandOverRefused refused) {
            return to(request, "/staff/enrolments/%d/tablet".formatted(enrolment));
        }
    }

    /** @param idle whether nobody was there any more */
    @PostMapping(TabletAddresses.END)
    ResponseEntity<Void> end(
            @RequestParam(defaultValue = "false") boolean idle,
            HttpServletRequest request,
            HttpServletResponse response) {
        keepTyped(request);
        var mark = TabletMark.of(request.getSession(false));
        if (mark != null) {
            lock.leave(mark.handOver(), idle, language());
            TabletSessions.end(request);
            TabletSessions.forgetReader(request, response);
        }
        return to(request, TabletAddresses.LOCK);
    }

    /**
     * What was typed without a connection. The session may be over by the time that it is back; whose lesson it was says
     * the tablet's cookie, until staff have the tablet again.
     */
    private void keepTyped(HttpServletRequest request) {
        TabletCookie.read(request)
                .flatMap(lock::find)
                .ifPresent(
                        tablet -> TypedOnTablet.in(request, tablet.enrolment()).forEach(events::publishEvent));
    }

    /** Word from a page whose patient reads and scrolls; the filter before this has noted it. */
    @PostMapping(TabletAddresses.HERE)
    ResponseEntity<Void> here() {
        return ResponseEntity.noContent().build();
    }

    @PostMapping(TabletAddresses.TAKE_BACK)
    ResponseEntity<Void> takeBack(
            @RequestParam(defaultValue = "") String pin, HttpServletRequest request, HttpServletResponse response) {
        if (TabletMark.of(request.getSession(false)) != null) {
            // a patient has it: nobody guesses a PIN in their hands
            return to(request, TabletAddresses.LESSON);
        }
        var result = lock.takeBack(TabletCookie.read(request).orElse(""), pin.strip());
        return switch (result) {
            case TakeBack.Done done -> {
                sessions.staffTakeItBack(request, response, done.staff());
                yield to(request, "/staff/enrolments/" + done.enrolment().value());
            }
            case TakeBack.Wrong wrong -> to(request, TabletAddresses.LOCK + "?wrong");
            case TakeBack.NoPin none -> to(request, TabletAddresses.LOCK + "?missing");
            case TakeBack.Refused refused -> to(request, TabletAddresses.LOCK);
        };
    }

    /** In which the patient read last. */
    private static @Nullable Locale language() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PatientPrincipal patient
                ? patient.language()
                : null;
    }

    private static ResponseEntity<Void> to(HttpServletRequest request, String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + address))
                .build();
    }
}
