package app.foreword.mail;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that takes e-mail, and when patients are reminded.
 *
 * @param host empty where the clinic sends none
 * @param user empty where the server asks for no sign-in
 * @param from who it is from, as an address
 * @param tls {@code starttls}, {@code tls} or {@code none}
 * @param reminderDays how many days before the treatment, separated by commas; empty for never
 */
@ConfigurationProperties("foreword.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") String tls,
        @DefaultValue("7,2") String reminderDays) {

    private static final int FARTHEST_DAY = 60;

    /** @throws InvalidMailSettings where they could never work */
    MailSettings {
        host = host.strip();
        if (!host.isEmpty() && !from.matches("(?s)[^\\s@<>]+@[^\\s@<>]+")) {
            throw new InvalidMailSettings("FOREWORD_MAIL_FROM is '%s', which is no e-mail address".formatted(from));
        }
        if (!List.of("starttls", "tls", "none").contains(tls)) {
            throw new InvalidMailSettings("FOREWORD_MAIL_TLS is '%s'".formatted(tls));
        }
        days(reminderDays);
    }

    boolean isSet() {
        return !host.isEmpty();
    }

    /** The farthest first. */
    List<Integer> marks() {
        return days(reminderDays);
    }

    /** No log gets the password. */
    @Override
    public String toString() {
        return "MailSettings[host=%s, port=%d]".formatted(host, port);
    }

    private static List<Integer> days(String typed) {
        return Stream.of(typed.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(MailSettings::day)
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    private static int day(String typed) {
        int day = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (day < 1 || day > FARTHEST_DAY) {
            throw new InvalidMailSettings("FOREWORD_REMINDER_DAYS has '%s'".formatted(typed));
        }
        return day;
    }
}
