package app.foreword;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ForewordApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(ForewordApplication.class, args);
    }
}
