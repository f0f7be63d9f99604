package app.foreword.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The clinic as patients see it at the foot of each page and in letters.
 *
 * @param name empty where the clinic has not given one
 * @param phone as it is written for people; empty where the clinic has not given one
 */
@ConfigurationProperties("foreword.clinic")
public record Clinic(
        @DefaultValue("") String name, @DefaultValue("") String phone) {}
