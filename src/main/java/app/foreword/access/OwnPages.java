package app.foreword.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Whether a request comes from a page of ours, where no token in the page can say so. */
final class OwnPages {

    private OwnPages() {}

    /**
     * Browsers say it of themselves over https. Over http there is only the name of the page's server, which our own forms
     * do not tell because our pages name no referrer: what is named must be ours.
     */
    static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null
                || origin.equals("null")
                || request.getServerName().equalsIgnoreCase(host(origin));
    }

    private static String host(String origin) {
        try {
            String host = new URI(origin).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException madeUp) {
            return "";
        }
    }
}
