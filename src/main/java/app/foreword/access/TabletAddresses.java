package app.foreword.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

    static boolean openWhileLocked(String path) {
        return path.equals(LOCK) || path.equals(TAKE_BACK) || path.equals(SignInPages.STAFF);
    }

    /** What the pages themselves send; where they may go is decided with the navigation. */
    static boolean isFromPage(HttpServletRequest request) {
        return parameter(request) != null;
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
