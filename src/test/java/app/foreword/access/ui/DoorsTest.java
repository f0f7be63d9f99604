package app.foreword.access.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.foreword.access.PatientSession;
import app.foreword.access.SignInResult;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("UC-01 Open the link")
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:doors;DB_CLOSE_DELAY=-1")
@ViewPackages(packages = "app.foreword")
class DoorsTest extends SpringBrowserlessTest {

    private static final LocalDate BORN = LocalDate.of(1985, 3, 14);

    @MockitoBean
    private PatientSession session;

    @BeforeEach
    void nobodyIsRemembered() {
        when(session.rememberedLink()).thenReturn(Optional.empty());
        when(session.open(any(), any())).thenReturn(new SignInResult.Refused());
    }

    @Test
    @DisplayName("UC-01: a link asks for the birth date only")
    void linkAsksForTheBirthDate() {
        UI.getCurrent().navigate("l/some-secret");
        assertThat($(FieldSet.class).single().getLegendText()).isEqualTo("Your birth date");
        assertThat(labels()).containsExactly("Month", "Day", "Year");
        type("Month", "3");
        type("Day", "14");
        type("Year", "1985");
        submit();
        verify(session).open("some-secret", BORN);
    }

    @Test
    @DisplayName("UC-01 R4: refused in kind words, and R6: what was typed stays")
    void refused() {
        UI.getCurrent().navigate("start");
        type("Your code", "7KM2-XW9D");
        type("Month", "3");
        type("Day", "15");
        type("Year", "1985");
        submit();
        assertThat(alerts())
                .containsExactly(
                        "We do not know this link or code, or the birth date does not match. Check and try again,"
                                + " or call the clinic.");
        assertThat(field("Your code").getValue()).isEqualTo("7KM2-XW9D");
        assertThat(field("Day").getValue()).isEqualTo("15");
    }

    @Test
    @DisplayName("UC-01 R5: too many tries say how long to wait")
    void tooMany() {
        when(session.open(any(), any())).thenReturn(new SignInResult.TooManyTries(Duration.ofSeconds(550)));
        UI.getCurrent().navigate("l/some-secret");
        type("Month", "3");
        type("Day", "15");
        type("Year", "1985");
        submit();
        assertThat(alerts()).singleElement().asString().contains("wait 10 minutes");
    }

    @Test
    @DisplayName("UC-01 R5: two taps on the button are one try; other values at once are another")
    void doubleTap() {
        UI.getCurrent().navigate("l/some-secret");
        type("Month", "3");
        type("Day", "15");
        type("Year", "1985");
        submit();
        submit();
        verify(session, times(1)).open(any(), any());
        assertThat(alerts()).singleElement().asString().contains("the birth date does not match");
        type("Day", "14");
        submit();
        verify(session).open("some-secret", BORN);
    }

    @Test
    @DisplayName("UC-01 R6: what is missing or can't be is said at the field, and nothing is tried")
    void saysWhatIsMissing() {
        UI.getCurrent().navigate("start");
        submit();
        assertThat(alerts())
                .containsExactly(
                        "Type the code from your letter. If you have no code, call the clinic.",
                        "Fill in the month, the day and the year.");
        type("Your code", "7KM2-XW9D");
        type("Month", "2");
        type("Day", "30");
        type("Year", "1985");
        submit();
        assertThat(alerts()).containsExactly("There is no such date. Check the month and the day.");
        type("Year", "85");
        submit();
        assertThat(alerts()).containsExactly("Write the year with 4 numbers, like 1985.");
        verify(session, never()).open(any(), any());
    }

    @Test
    @DisplayName("UC-01 R7: a browser that is known asks for the birth date only, until \"Not you?\"")
    void rememberedBrowser() {
        when(session.rememberedLink()).thenReturn(Optional.of("remembered"));
        UI.getCurrent().navigate("start");
        assertThat($(H1.class).single().getText()).isEqualTo("Welcome back");
        assertThat(labels()).doesNotContain("Your code");
        test($(NativeButton.class).withText("Not you? Use another code").single())
                .click();
        verify(session).forgetLink();
        verify(session).close();
    }

    @Test
    @DisplayName("UC-08 R3: a known browser that was cut short is told that all is safe, and led back to the same page")
    void backToTheSamePlace() {
        when(session.rememberedLink()).thenReturn(Optional.of("remembered"));
        UI.getCurrent().navigate("start", QueryParameters.of("to", "lesson/question/5"));
        assertThat($(H1.class).single().getText()).isEqualTo("Your answers are safe");
        assertThat(labels()).doesNotContain("Your code");

        when(session.isOpen()).thenReturn(true);
        UI.getCurrent().navigate("start", QueryParameters.of("to", "//elsewhere.example"));
        assertThat($(H1.class).single().getText()).isEqualTo("Welcome back");
    }

    @Test
    @DisplayName("UC-08 R6: a browser whose link has ended is told so and what to do")
    void ended() {
        when(session.rememberedLink()).thenReturn(Optional.of("remembered"));
        when(session.rememberedLinkHasEnded()).thenReturn(true);
        UI.getCurrent().navigate("start", QueryParameters.of("to", "lesson/question/5"));
        assertThat($(H1.class).single().getText()).isEqualTo("Your link has ended");
        assertThat(labels()).contains("Your code");
    }

    private void type(String label, String text) {
        field(label).setValue(text);
    }

    private Input field(String label) {
        String id = $(NativeLabel.class).all().stream()
                .filter(each -> each.getText().equals(label))
                .findFirst()
                .flatMap(NativeLabel::getFor)
                .orElseThrow();
        return $(Input.class).all().stream()
                .filter(input -> input.getId().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return $(NativeLabel.class).all().stream().map(NativeLabel::getText).toList();
    }

    private List<String> alerts() {
        return $(Paragraph.class).all().stream()
                .filter(paragraph -> "alert".equals(paragraph.getElement().getAttribute("role")))
                .map(Paragraph::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void submit() {
        var form = $(SignInForm.class).single().getElement();
        form.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form, "submit", JsonNodeFactory.instance.objectNode()));
    }
}
