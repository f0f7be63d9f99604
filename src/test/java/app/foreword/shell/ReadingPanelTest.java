package app.foreword.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.access.PatientSession;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@DisplayName("UC-09 Read it my way")
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:reading;DB_CLOSE_DELAY=-1")
@ViewPackages(packages = {"app.foreword.access.ui", "app.foreword.shell"})
class ReadingPanelTest extends SpringBrowserlessTest {

    @MockitoBean
    private PatientSession session;

    @BeforeEach
    void openAPatientsPage() {
        UI.getCurrent().navigate("l/some-secret");
    }

    @Test
    @DisplayName("UC-09 R1: one button opens a named panel and says whether it is open")
    void opener() {
        Element button = one("class", "reading-opener");
        assertThat(button.getTag()).isEqualTo("button");
        assertThat(button.getText()).isEqualTo("Aa");
        assertThat(button.getAttribute("aria-label")).isEqualTo("How to read (Aa)");
        assertThat(button.getAttribute("aria-expanded")).isEqualTo("false");

        Element panel = one("id", button.getAttribute("popovertarget"));
        assertThat(panel.getAttribute("popover")).isEqualTo("auto");
        assertThat(panel.getAttribute("role")).isEqualTo("dialog");
        assertThat(one("id", panel.getAttribute("aria-labelledby")).getText()).isEqualTo("How to read");
    }

    @Test
    @DisplayName("UC-09 R2, R3: sizes and colours are groups of native radios, each with its words")
    void choices() {
        assertThat(words(one("data-reading", "text")))
                .containsExactly("Size of the words", "Normal", "Large", "Larger", "Largest");
        assertThat(words(one("data-reading", "scheme")))
                .containsExactly("Colors", "As on this device", "Light", "Dark");
        var radios = all(one("data-reading", "text")).filter(each -> "radio".equals(each.getAttribute("type")));
        assertThat(radios)
                .hasSize(4)
                .allSatisfy(radio -> assertThat(radio.getParent().getTag()).isEqualTo("label"))
                .allSatisfy(radio -> assertThat(radio.getAttribute("name")).isEqualTo("reading-text"));
    }

    @Test
    @DisplayName("UC-09 R6: what reads aloud is hidden until the browser says that it has a voice")
    void voice() {
        assertThat(all(frame()).filter(each -> each.hasAttribute("data-listen")))
                .hasSize(2)
                .allSatisfy(button -> assertThat(button.hasAttribute("hidden")).isTrue());
        Element controls = all(frame())
                .filter(each -> !each.isTextNode() && each.getTag().equals("fw-read-aloud"))
                .findFirst()
                .orElseThrow();
        assertThat(controls.hasAttribute("hidden")).isTrue();
        assertThat(controls.getAttribute("aria-label")).isEqualTo("Read aloud");
        assertThat(words(controls)).containsExactly("Read aloud", "Pause voice", "Read on", "Stop", "Slow", "Close");
    }

    @Test
    @DisplayName("UC-09 R1: all of it speaks the page's language, also when that changes in place")
    void spanish() {
        UI.getCurrent().setLocale(InterfaceLanguage.SPANISH.locale());

        assertThat(one("class", "reading-opener").getAttribute("aria-label")).isEqualTo("Cómo leer (Aa)");
        assertThat(words(one("data-reading", "scheme")))
                .containsExactly("Colores", "Como en este dispositivo", "Claro", "Oscuro");
        assertThat(words(frame())).contains("Escuchar", "Léame esta página", "Pausar la voz", "Listo");
    }

    @Test
    @DisplayName("UC-09 R1: another part adds its way to read as a row")
    void rows() {
        var panel = new ReadingPanel();
        panel.addRow(new Span("one more"));
        assertThat(words(panel.getElement())).endsWith("one more", "");
    }

    @Test
    @DisplayName("UC-09 R4: a page that came without the script gets it, and staff's pages are left as they were")
    void comesAndGoes() {
        assertThat(scripts()).anyMatch(script -> script.contains("forewordReading.begin()"));
        UI.getCurrent().getChildren().forEach(page -> page.getElement().removeFromParent());
        assertThat(scripts()).anyMatch(script -> script.contains("forewordReading?.leave()"));
    }

    private static List<String> scripts() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(call -> call.getExpression())
                .toList();
    }

    private static Element one(String attribute, String value) {
        return all(frame())
                .filter(each -> value.equals(each.getAttribute(attribute)))
                .findFirst()
                .orElseThrow();
    }

    /** Of each element without elements in it. */
    private static List<String> words(Element element) {
        return all(element)
                .filter(each -> !each.isTextNode() && !"true".equals(each.getAttribute("aria-hidden")))
                .filter(each -> !each.getTag().equals("input"))
                .filter(each -> each.getChildren().allMatch(Element::isTextNode))
                .map(Element::getText)
                .toList();
    }

    private static Element frame() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ReadingPanelTest::all));
    }
}
