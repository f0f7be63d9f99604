package app.foreword.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the server refuses before the application sees it, such as an address that is none: said in our words, too. */
@Component
class PlainErrorValve extends ErrorReportValve implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrorValve.class);
    private static final int FIRST_ERROR = 400;

    private final PlainErrors errors;

    PlainErrorValve(PlainErrors errors) {
        this.errors = errors;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                // the host adds one of its own where it finds none of this class
                host.setErrorReportValveClass(PlainErrorValve.class.getName());
                host.getPipeline().addValve(this);
            }
        });
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(errors.page(request.getRequest(), uri(request), response.getStatus()));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("Nobody listens any more", gone);
        }
    }

    /** Empty where the address is none. */
    private static String uri(Request request) {
        String uri = request.getRequestURI();
        return uri == null ? "" : uri;
    }
}
