package app.foreword.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.content.LearningModule;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import app.foreword.insight.ManyCourses;
import app.foreword.rights.Roles;
import app.foreword.rights.SignedInStaff;
import app.foreword.rights.StaffId;
import app.foreword.shell.form.NativeSelect;
import app.foreword.testing.OnEachDatabase;
import app.foreword.testing.People;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;

/** The page about what a module teaches badly, from nobody to a hundred and more patients. */
// a property of its own, so that the database is not that of other tests
@SpringBootTest(properties = "foreword.clinic.name=Insight in screens")
@Import({OnEachDatabase.OnH2.class, People.class})
@ViewPackages(packages = {"app.foreword.insight.ui", "app.foreword.shell"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InsightViewTest extends SpringBrowserlessTest {

    @Autowired
    private People people;

    @Autowired
    private Modules modules;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        long id = people.asReviewer(() -> jdbc.sql("select id from staff where username = 'reviewer'")
                .query(Long.class)
                .single());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        new Reviewer(new StaffId(id)),
                        "none",
                        List.of(new SimpleGrantedAuthority("ROLE_" + Roles.REVIEWER))));
        super.initVaadinEnvironment();
    }

    @Test
    @Order(1)
    @DisplayName("UC-23 R11: where nobody was enrolled, the page says so and what to do")
    void nobody() {
        open("");
        assertThat(words()).contains("Nobody was enrolled in this version, language and period. Choose another one.");
        assertThat(find(H2.class).all()).isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName(
            "UC-23 R5, R12: of ten patients nothing is shown about ideas and questions, of twelve counts, without a picture")
    void few() {
        write(10);
        open("");
        assertThat(words())
                .contains("Not enough answers yet. From 11 answers to an idea on, counts stand here.")
                .contains("Minutes needed: not enough patients have finished yet.")
                .doesNotContain("% to ");
        write(2);
        open("");
        assertThat(words())
                .contains(" of 12", "From 50 answers to a question on")
                .doesNotContain("% to ", "Right answers, form A")
                .doesNotContain("look at it");
        assertThat(find(Picture.class).all())
                .as("only that of how far patients get")
                .hasSize(1);
    }

    @Test
    @Order(3)
    @DisplayName(
            "UC-23 R5, R9, R12, R15: of a hundred and more all is shown, a table beside each picture, and the stamp of all figures")
    void many() {
        write(150);
        open("");
        assertThat(words())
                .contains("The science of ketamine and mental health", "English · patients enrolled at any time")
                .contains("% to ", "What each option got", "Goes with the rest (r)", "KR-20 of form A: 0.")
                .contains("must understand", "look at it", "good");
        assertThat(find(Picture.class).all()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(find(NativeTable.class).all()).hasSizeGreaterThan(20);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anySatisfy(address -> assertThat(address).startsWith("staff/insight/ideas.csv?version="));
        assertThat(words()).as("no patient is named").doesNotContain("Many Sample");
    }

    @Test
    @Order(4)
    @DisplayName("UC-23 R11: the address says what is shown; what it says wrong gives way")
    void address() {
        open("version=999&language=tlh&period=nonsense");
        assertThat(words()).contains("patients enrolled at any time");
        assertThat(labelled("Patients enrolled", NativeSelect.class).getValue()).isEqualTo("all");
        open("period=own&from=2020-01-01&to=2020-01-31");
        assertThat(words())
                .contains("patients enrolled from Jan 1, 2020 to Jan 31, 2020", "Nobody was enrolled in this version");
        assertThat(labelled("First day", Input.class).getValue()).isEqualTo("2020-01-01");
    }

    @Test
    @Order(5)
    @DisplayName("UC-23 R11: days that are no period are refused with a sentence, and stay as typed")
    void wrongDays() {
        open("period=own&from=2026-02-30&to=");
        assertThat(words()).contains("This is not a date. Choose a day, or leave the field empty.");
        assertThat(find(H2.class).all()).isEmpty();

        labelled("First day", Input.class).setValue("2026-11-20");
        labelled("Last day", Input.class).setValue("2026-11-01");
        submit();
        assertThat(words()).contains("The first day is after the last one. Change one of them.");
        assertThat(labelled("Last day", Input.class).getValue()).isEqualTo("2026-11-01");

        labelled("Last day", Input.class)
                .setValue(LocalDate.now(ZoneId.systemDefault()).toString());
        submit();
        assertThat(words()).contains("How far patients get");
        assertThat(labelled("First day", Input.class).getValue()).isEqualTo("2026-11-20");
    }

    private void submit() {
        var form = find(InsightChoice.class).single().getElement();
        form.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form, "submit", JsonNodeFactory.instance.objectNode()));
    }

    private void write(int patients) {
        PublishedVersion version = modules.newestVersions().getFirst();
        LearningModule module = modules.get(version.id(), Locale.ENGLISH);
        new ManyCourses(database, version.id(), module).write(patients, Instant.now());
    }

    private static void open(String address) {
        UI.getCurrent().navigate("staff/insight", QueryParameters.fromString(address));
    }

    private <T extends Component> T labelled(String text, Class<T> type) {
        var label = find(NativeLabel.class).withText(text).single();
        return find(type).withId(label.getFor().orElseThrow()).single();
    }

    private static String words() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getTextRecursively();
    }

    private record Reviewer(StaffId id) implements SignedInStaff {
        @Override
        public String displayName() {
            return "Robin Sample";
        }
    }
}
