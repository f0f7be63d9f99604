package app.foreword.mail;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The clinic's SMTP server. */
@Component
class MailServer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LASTING = 500;

    private final MailSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailServer(MailSettings settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding("UTF-8");
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties(settings));
    }

    boolean isSet() {
        return settings.isSet();
    }

    /** @throws MailNotSent where the server did not take it */
    void send(String address, MailText text) {
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, "UTF-8");
            helper.setFrom(settings.from());
            helper.setTo(address);
            helper.setSubject(text.subject());
            helper.setText(text.body());
            // no answers of machines: nobody reads them, and they would tell others of it
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            sender.send(message);
        } catch (MessagingException noAddress) {
            throw new MailNotSent(MailProblem.ADDRESS_REFUSED, noAddress);
        } catch (MailException failed) {
            throw new MailNotSent(problem(failed), failed);
        }
    }

    private static MailProblem problem(MailException failed) {
        if (failed instanceof MailAuthenticationException) {
            return MailProblem.SIGN_IN_REFUSED;
        }
        Stream<? extends Throwable> told = failed instanceof MailSendException sending
                ? Stream.of(sending.getMessageExceptions())
                : Stream.of(failed);
        return told.flatMap(MailServer::chain)
                .map(MailServer::lasting)
                .filter(each -> each != MailProblem.UNREACHABLE)
                .findFirst()
                .orElse(MailProblem.UNREACHABLE);
    }

    private static MailProblem lasting(Throwable each) {
        if (each instanceof SMTPAddressFailedException address && address.getReturnCode() >= LASTING) {
            return MailProblem.ADDRESS_REFUSED;
        }
        return each instanceof SMTPSendFailedException message && message.getReturnCode() >= LASTING
                ? MailProblem.MESSAGE_REFUSED
                : MailProblem.UNREACHABLE;
    }

    /** From the innermost on: what was refused stands within what says that something was. */
    private static Stream<Throwable> chain(Throwable outer) {
        Throwable inner = outer instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : outer.getCause();
        return inner == null || inner == outer ? Stream.of(outer) : Stream.concat(chain(inner), Stream.of(outer));
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        String patience = String.valueOf(PATIENCE.toMillis());
        Stream.of("connectiontimeout", "timeout", "writetimeout").forEach(each -> properties.put(smtp(each), patience));
        properties.put(smtp("auth"), String.valueOf(!settings.user().isEmpty()));
        properties.put(smtp("ssl.checkserveridentity"), "true");
        if (settings.tls().equals("starttls")) {
            properties.put(smtp("starttls.enable"), "true");
            // or the secret of the link would go over the wire for anybody to read
            properties.put(smtp("starttls.required"), "true");
        }
        properties.put(smtp("ssl.enable"), String.valueOf(settings.tls().equals("tls")));
        return properties;
    }

    private static String smtp(String name) {
        return "mail.smtp." + name;
    }
}
