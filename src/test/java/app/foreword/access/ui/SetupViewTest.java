package app.foreword.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.foreword.access.Invitations;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

@DisplayName("UC-03 Staff accounts")
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:setup;DB_CLOSE_DELAY=-1")
@ViewPackages(packages = "app.foreword")
class SetupViewTest extends SpringBrowserlessTest {

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient jdbc;

    private String secret = "";

    @BeforeEach
    void invite() {
        jdbc.sql("delete from audit_event").update();
        jdbc.sql("delete from staff").update();
        secret = invitations.inviteFirst().orElseThrow().secret();
    }

    @Test
    @DisplayName("UC-03 R2, R3: the account is made; a short password is told, and what was typed stays")
    void makesTheAccount() {
        UI.getCurrent().navigate("setup/" + secret);
        type("name", "Ada Admin");
        type("username", "ada");
        type("password", "short");
        submit();
        assertThat($(Paragraph.class).withText("Use at least 12 characters.").exists())
                .isTrue();
        assertThat(field("name").getValue()).isEqualTo("Ada Admin");
        type("password", "correct horse battery");
        submit();
        assertThat(jdbc.sql("select username from staff").query(String.class).list())
                .containsExactly("ada");
    }

    @Test
    @DisplayName("UC-03 R2: a link that does not work says so and whom to ask")
    void closed() {
        UI.getCurrent().navigate("setup/of-nobody");
        assertThat($(H1.class).single().getText()).isEqualTo("This link does not work");
        assertThat($(Input.class).exists()).isFalse();
    }

    private void type(String name, String text) {
        field(name).setValue(text);
    }

    private Input field(String name) {
        return $(Input.class).withId(name).single();
    }

    private void submit() {
        var form = $(SetupView.class)
                .single()
                .getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("form"))
                .findFirst()
                .orElseThrow();
        form.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form, "submit", JsonNodeFactory.instance.objectNode()));
    }
}
