package app.foreword.enrolment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address under which people reach the application, as it stands in links and letters. */
@Component
public class PublicAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127(\\.\\d+){3}|\\[(::|0:0:0:0:0:0:0:)1]", Pattern.CASE_INSENSITIVE);

    private final Environment environment;
    private final Optional<URI> set;

    /** @throws InvalidAddress where one is set that no browser could open */
    PublicAddress(Environment environment) {
        this.environment = environment;
        String typed = environment.getProperty("foreword.address", "").strip();
        set = typed.isEmpty() ? Optional.empty() : Optional.of(parse(typed));
    }

    /** Without a slash at its end. Without a setting: this machine, on the port that was opened. */
    public String root() {
        String root = uri().toString();
        return root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }

    public String of(String path) {
        return root() + "/" + path;
    }

    /** Such a link on a letter would open nothing: a phone is not this machine. */
    public boolean worksOnThisMachineOnly() {
        return THIS_MACHINE.matcher(uri().getHost()).matches();
    }

    /** The port is known only once it is open. */
    private URI uri() {
        return set.orElseGet(
                () -> URI.create("http://localhost:" + environment.getProperty("local.server.port", "8080")));
    }

    private static URI parse(String typed) {
        try {
            var uri = new URI(typed);
            // a path may be there, but what stands behind it would swallow the path of every link
            boolean opens = SCHEMES.contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
            if (opens) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            throw new InvalidAddress(typed, notAnAddress);
        }
        throw new InvalidAddress(typed, null);
    }
}
