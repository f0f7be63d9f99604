package app.foreword.access;

import app.foreword.enrolment.EnrolmentId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words that a patient typed at a tablet and that had not reached the server when it was given back.
 *
 * @param place where they were typed, as the page names it
 * @param ago how long ago
 */
public record TypedOnTablet(EnrolmentId enrolment, String place, String text, Duration ago) {

    /** More places than a patient has typed in; what is beyond was not sent by a page of ours. */
    private static final int MOST = 50;

    private static final Duration LONGEST = Duration.ofDays(365);

    static List<TypedOnTablet> in(HttpServletRequest request, EnrolmentId enrolment) {
        String[] places = request.getParameterValues("place");
        String[] texts = request.getParameterValues("text");
        String[] agos = request.getParameterValues("ago");
        if (places == null || texts == null || agos == null) {
            return List.of();
        }
        int count = Math.min(Math.min(places.length, texts.length), Math.min(agos.length, MOST));
        return IntStream.range(0, count)
                .mapToObj(i -> new TypedOnTablet(enrolment, places[i], texts[i], ago(agos[i])))
                .toList();
    }

    private static Duration ago(String millis) {
        try {
            long ago = Long.parseLong(millis);
            return ago < 0 || ago > LONGEST.toMillis() ? Duration.ZERO : Duration.ofMillis(ago);
        } catch (NumberFormatException madeUp) {
            return Duration.ZERO;
        }
    }
}
