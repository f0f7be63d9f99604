package app.foreword;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.server.AppShellSettings;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Foreword, after making sure that its data folder is its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@Meta(name = "color-scheme", content = "light dark")
@Meta(name = "robots", content = "noindex")
public class ForewordApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        var application = new SpringApplication(ForewordApplication.class);
        application.addListeners(new DataFolder());
        application.run(args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
    }

    /** The server's own zone decides what "today" is. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
