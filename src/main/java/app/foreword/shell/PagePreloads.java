package app.foreword.shell;

import app.foreword.learning.ui.LearningNavigation;
import com.vaadin.flow.internal.ResourceContentHash;
import com.vaadin.flow.internal.UrlUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Tells the browser with the first answer what every page needs. By itself it finds the client's parts one after the
 * other, each in the one before, and the letters only in a style: on a slow phone that is a second of waiting.
 */
@Component
class PagePreloads implements VaadinServiceInitListener {

    private static final String BUILT = "VAADIN/build/";
    /** Of the built files, those that the first one asks for on every page; their names end in a fingerprint. */
    private static final List<String> PARTS = List.of("FlowClient-", "FlowBootstrap-", "generated-flow-imports-");

    private static final String PATIENT = "styles/patient.css";
    private static final String DOORS = "styles/access.css";
    private static final String LETTERS = "fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2";

    private final List<String> parts;

    PagePreloads() {
        try {
            Resource[] built = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/VAADIN/webapp/" + BUILT + "*.js");
            parts = Stream.of(built)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .filter(name -> PARTS.stream().anyMatch(name::startsWith))
                    .map(BUILT::concat)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The client's files cannot be listed", e);
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(this::addTo);
    }

    private void addTo(IndexHtmlResponse page) {
        Element head = page.getDocument().head();
        parts.forEach(
                part -> head.appendElement("link").attr("rel", "modulepreload").attr("href", part));
        String path = page.getVaadinRequest().getPathInfo();
        stylesOf(path == null ? "" : path.substring(1))
                .forEach(style -> preload(head, versioned(page.getVaadinRequest(), style), "style"));
        preload(head, LETTERS, "font")
                .attr("type", "font/woff2")
                // letters are always fetched so; without it they would come twice
                .attr("crossorigin", "anonymous");
    }

    private static List<String> stylesOf(String path) {
        if (StaffLanguage.speaksOn(path)) {
            return List.of();
        }
        return path.startsWith(LearningNavigation.WELCOME) ? List.of(PATIENT) : List.of(PATIENT, DOORS);
    }

    private static Element preload(Element head, String file, String as) {
        return head.appendElement("link")
                .attr("rel", "preload")
                .attr("href", file)
                .attr("as", as);
    }

    /** The address under which the view itself will ask for it; under another it would come twice. */
    private static String versioned(VaadinRequest request, String file) {
        String version = ResourceContentHash.getContentHash(request.getService(), file);
        return UrlUtil.appendQueryParameter(file, ApplicationConstants.CONTENT_HASH_PARAMETER, version);
    }
}
