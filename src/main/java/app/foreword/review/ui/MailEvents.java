package app.foreword.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.mail.MailState;
import app.foreword.mail.SentMail;
import java.util.Objects;
import java.util.stream.Stream;

/** Which messages the patient was sent, for the timeline. What waits is on the page of the link. */
final class MailEvents {

    private MailEvents() {}

    static Stream<HistoryEvent> of(SentMail mail) {
        if (mail.state() != MailState.SENT && mail.state() != MailState.FAILED) {
            return Stream.empty();
        }
        var days = mail.daysBefore();
        String what = days == null ? translate("mailing.kind.LINK") : translate("mailing.kind.REMINDER", days);
        return Stream.of(HistoryEvent.of(
                mail.at(),
                translate("history.mail." + mail.state(), Objects.requireNonNullElse(mail.address(), ""), what)));
    }
}
