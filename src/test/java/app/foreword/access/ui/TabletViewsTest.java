package app.foreword.access.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import app.foreword.access.CurrentTablet;
import app.foreword.access.HandOver;
import app.foreword.access.HandOverId;
import app.foreword.access.HeldTablet;
import app.foreword.access.PinState;
import app.foreword.access.StaffRights;
import app.foreword.access.StaffRole;
import app.foreword.access.TabletLock;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.rights.StaffId;
import app.foreword.testing.OnEachDatabase;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@DisplayName("UC-15 Tablet in the waiting room")
@SpringBootTest(properties = {"foreword.clinic.name=North Street Clinic", "foreword.clinic.phone=555-0100"})
@Import(OnEachDatabase.OnH2.class)
@ViewPackages(packages = {"app.foreword.access.ui", "app.foreword.shell"})
class TabletViewsTest extends SpringBrowserlessTest {

    @MockitoBean
    private CurrentTablet tablet;

    @MockitoBean
    private TabletLock lock;

    @Test
    @DisplayName("UC-15 R7: thanks in the patient's language, staff in their own, the name of nobody")
    void lock() {
        locked(PinState.ASKED, 0, "es");
        UI.getCurrent().navigate("tablet");
        assertThat(find(H1.class).single().getText()).isEqualTo("Gracias");
        assertThat(find(Section.class).all())
                .extracting(section -> section.getElement().getAttribute("lang"))
                .containsExactly("es", "en");
        var pin = find(Input.class).single().getElement();
        assertThat(pin.getAttribute("type")).isNotEqualTo("password");
        assertThat(pin.getClassList()).as("shown as dots").contains("pin");
        assertThat(pin.getAttribute("autocomplete")).isEqualTo("off");
        assertThat(pin.getAttribute("inputmode")).isEqualTo("numeric");
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("staff/login");
    }

    @Test
    @DisplayName("UC-15 R7: whom to call stands there in words: the clinic and the crisis line")
    void whomToCall() {
        locked(PinState.ASKED, 0, "en");
        UI.getCurrent().navigate("tablet");
        assertThat(words())
                .contains(
                        "North Street Clinic 555-0100",
                        "In a crisis: tell the staff now. Or from any phone: call 988 or text 988.");
    }

    @Test
    @DisplayName("UC-15 R8: a wrong PIN says how many tries are left")
    void wrong() {
        locked(PinState.ASKED, 4, "en");
        UI.getCurrent().navigate("tablet", QueryParameters.of("wrong", ""));
        assertThat(words()).contains("That is not the PIN. One more try, then it takes username and password.");
        UI.getCurrent().navigate("tablet", QueryParameters.of("missing", ""));
        assertThat(words()).contains("Type your PIN: 4 to 8 digits.");
    }

    @Test
    @DisplayName("UC-15 R8, R10: where the PIN counts no more, it is not asked for, and the reason is said")
    void noPin() {
        for (var each : List.of(PinState.TOO_MANY_TRIES, PinState.ENDED_BY_STAFF, PinState.RIGHTS_CHANGED)) {
            locked(each, 0, "en");
            UI.getCurrent().navigate("tablet", QueryParameters.of("state", each.name()));
            assertThat(find(Input.class).all()).as("%s", each).isEmpty();
            assertThat(words()).as("%s", each).anyMatch(text -> text.endsWith("Sign in with username and password."));
        }
    }

    @Test
    @DisplayName("UC-15 R3: a locked tablet goes nowhere else in place")
    void staysLocked() {
        locked(PinState.ASKED, 0, "en");
        UI.getCurrent().navigate("start");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("tablet");
    }

    private void locked(PinState state, int tries, String language) {
        var held = new HeldTablet(
                new HandOverId(1),
                new EnrolmentId(1),
                new StaffId(1),
                StaffRights.of(StaffRole.REVIEWER),
                Locale.forLanguageTag(language),
                HandOver.Ending.IDLE,
                tries);
        when(tablet.locked()).thenReturn(Optional.of(held));
        when(lock.pinState(held)).thenReturn(state);
        when(lock.triesLeft(held)).thenReturn(TabletLock.MOST_TRIES - tries);
    }

    private List<String> words() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
