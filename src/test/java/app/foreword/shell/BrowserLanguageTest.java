package app.foreword.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("UC-06 Read in one's language")
class BrowserLanguageTest {

    /** Held here, because the framework's own hold on it is a weak one. */
    private final VaadinRequest request = mock(VaadinRequest.class);

    @AfterEach
    void clear() {
        CurrentInstance.clearAll();
    }

    @Test
    @DisplayName("UC-06 R3: where nothing else tells, the browser's languages do, the first that the screens speak")
    void firstThatIsSpoken() {
        asks("fr-CA,es-MX;q=0.8,en;q=0.5", List.of(Locale.CANADA_FRENCH, Locale.of("es", "MX"), Locale.ENGLISH));
        assertThat(BrowserLanguage.wanted()).contains(InterfaceLanguage.SPANISH);
        asks("en-US,es", List.of(Locale.US, Locale.of("es")));
        assertThat(BrowserLanguage.wanted()).contains(InterfaceLanguage.ENGLISH);
        asks("fr", List.of(Locale.FRENCH));
        assertThat(BrowserLanguage.wanted()).isEmpty();
    }

    @Test
    @DisplayName("UC-06 R3: a browser that asks for nothing does not get the language of the machine")
    void asksForNothing() {
        asks(null, List.of(Locale.of("es")));
        assertThat(BrowserLanguage.wanted()).isEmpty();
        CurrentInstance.clearAll();
        assertThat(BrowserLanguage.wanted()).isEmpty();
    }

    private void asks(@Nullable String header, List<Locale> languages) {
        when(request.getHeader("Accept-Language")).thenReturn(header);
        when(request.getLocales()).thenReturn(Collections.enumeration(languages));
        CurrentInstance.set(VaadinRequest.class, request);
    }
}
