package app.foreword.enrolment;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address under which people reach the application, as it stands in links and letters. */
@Component
public class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** Without a slash at its end. Without a setting: this machine, on the port that was opened. */
    public String root() {
        String set = environment.getProperty("foreword.address", "").strip();
        String port = environment.getProperty("local.server.port", "8080");
        String root = set.isEmpty() ? "http://localhost:" + port : set;
        return root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }

    public String of(String path) {
        return root() + "/" + path;
    }

    /** Such a link on a letter would open nothing: a phone is not this machine. */
    public boolean worksOnThisMachineOnly() {
        return "localhost".equals(URI.create(root()).getHost());
    }
}
