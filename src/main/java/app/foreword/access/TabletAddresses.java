package app.foreword.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which addresses a tablet may open while a patient has it, and while it is locked. */
final class TabletAddresses {

    static final String LOCK = "/tablet";
    static final String START = "/tablet/start";
    static final String END = "/tablet/end";
    static final String HERE = "/tablet/here";
    static final String TAKE_BACK = "/tablet/take-back";
    static final String LESSON = "/lesson";

    /** Files of the program, the same for everybody. */
    private static final List<String> FILES =
            List.of("/styles/", "/components/", "/fonts/", "/VAADIN/", "/favicon.ico", "/favicon.svg");

    /** What the framework's pages ask for; any other value of its parameter would only open doors. */
    private static final Set<String> FROM_PAGES = Set.of("init", "uidl", "heartbeat");

    private TabletAddresses() {}

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static boolean isFile(String path) {
        return FILES.stream().anyMatch(path::startsWith);
    }

    static boolean patientMayOpen(String path) {
        return path.equals(LESSON) || path.startsWith(LESSON + "/") || path.equals(END) || path.equals(HERE);
    }

    /** Where a tablet changes hands without the token that other forms carry. */
    static boolean isDoor(String path) {
        return path.equals(END) || path.equals(HERE) || path.equals(TAKE_BACK);
    }

    static boolean openWhileLocked(String path) {
        return path.equals(LOCK) || path.equals(END) || path.equals(TAKE_BACK) || path.equals(SignInPages.STAFF);
    }

    /** What the pages themselves send, to the one address they use; where they may go is decided with the navigation. */
    static boolean isFromPage(HttpServletRequest request) {
        String kind = parameter(request);
        return kind != null && FROM_PAGES.contains(kind) && path(request).equals("/");
    }

    /** The framework's sign of life, which it sends whether anybody is there or not. */
    static boolean isHeartbeat(HttpServletRequest request) {
        return "heartbeat".equals(parameter(request));
    }

    /** From the address only: the body of a request belongs to whoever answers it. */
    private static @Nullable String parameter(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        for (String part : query.split("&", -1)) {
            if (part.startsWith("v-r=")) {
                return part.substring("v-r=".length());
            }
        }
        return null;
    }
}
