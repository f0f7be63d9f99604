package app.foreword.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.DataNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The size and the colours that a reader has chosen hold before anything is painted: the script that knows them stands in
 * the page itself. Staff's pages do without.
 */
@Component
class ReadingFromTheStart implements VaadinServiceInitListener {

    private static final String SCRIPT = "META-INF/resources/components/reading.js";

    private final String script = script();

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(this::addScript);
    }

    private void addScript(IndexHtmlResponse page) {
        String path = page.getVaadinRequest().getPathInfo();
        if (path == null || !StaffLanguage.speaksOn(path.substring(1))) {
            page.getDocument().head().appendElement("script").appendChild(new DataNode(script));
        }
    }

    /** Without its comments and indents: each page carries it. */
    private static String script() {
        try {
            return new ClassPathResource(SCRIPT)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replaceAll("(?m)^\\s*//.*\\n|^\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
