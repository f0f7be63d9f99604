package app.foreword.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.approval.ConceptChange;
import app.foreword.approval.ConceptChange.Part;
import app.foreword.approval.ConceptChange.Text;
import app.foreword.approval.VersionChanges;
import app.foreword.content.ConceptId;
import app.foreword.content.ModuleId;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.PublishedVersion;
import app.foreword.testing.OnEachDatabase;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
@Import(OnEachDatabase.OnH2.class)
@ViewPackages(packages = "app.foreword.shell")
@DisplayName("UC-20 What a new version changes")
class ChangeChoicesTest extends SpringBrowserlessTest {

    private static final ConceptId IDEA = new ConceptId("idea");
    private static final ConceptId OTHER = new ConceptId("other");

    @Test
    @DisplayName("UC-20 R3: both texts of each idea that differs, nothing chosen beforehand, the others as unchanged")
    void choices() {
        var choices = shown();
        assertThat(choices.getElement().getTextRecursively())
                .contains("What has changed since version 1.0.0", "How long it lasts", "Changed: passage")
                .contains("Before", "One hour.", "Now", "Two hours.")
                .contains("Unchanged: What it is");
        assertThat(find(Input.class, choices).all())
                .hasSize(4)
                .noneMatch(radio -> radio.getElement().getProperty("checked", false)
                        || radio.getElement().hasAttribute("checked"));
        assertThat(choices.decided()).isEmpty();

        choose(choices, "change-idea-yes");
        assertThat(choices.decided()).isEqualTo(Map.of(IDEA, true));
        choose(choices, "change-other-no");
        choose(choices, "change-idea-no");
        assertThat(choices.decided()).isEqualTo(Map.of(IDEA, false, OTHER, false));
    }

    @Test
    @DisplayName("UC-20 R3: what was not decided is told at the idea")
    void missing() {
        var choices = shown();
        choices.showMissing(OTHER);
        assertThat(choices.getElement().getTextRecursively()).contains("Say whether it has changed materially.");
        assertThat(choices.focusFirstWrong()).isTrue();
        choices.clearErrors();
        assertThat(choices.focusFirstWrong()).isFalse();
    }

    private static ChangeChoices shown() {
        var base = new PublishedVersion(
                new ModuleVersionId(1), new ModuleId("m"), "1.0.0", "Module", List.of(Locale.ENGLISH), Instant.EPOCH);
        var choices = new ChangeChoices(
                new VersionChanges(
                        base,
                        List.of(
                                new ConceptChange(
                                        IDEA,
                                        "How long it lasts",
                                        List.of(new Text(Part.PASSAGE, "One hour.", "Two hours."))),
                                new ConceptChange(
                                        OTHER, "Who helps", List.of(new Text(Part.QUESTIONS, "Who?", "Whom?")))),
                        List.of("What it is")),
                Locale.ENGLISH);
        UI.getCurrent().add(choices);
        return choices;
    }

    private void choose(ChangeChoices choices, String id) {
        var radio = find(Input.class, choices).withId(id).single().getElement();
        radio.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(radio, "change", JsonNodeFactory.instance.objectNode()));
    }
}
