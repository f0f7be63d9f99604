package app.foreword.enrolment.ui;

import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Patient;
import app.foreword.mail.MailState;
import app.foreword.mail.Mails;
import app.foreword.mail.SentMail;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** What was e-mailed to a patient, what became of it, and a link by e-mail. */
class MailPanel extends Section {

    private final Mails mails;
    private final EnrolmentId enrolment;
    private final Patient patient;
    private final Function<Instant, String> moment;

    /** @param moment in words */
    MailPanel(Mails mails, EnrolmentId enrolment, Patient patient, Function<Instant, String> moment) {
        this.mails = mails;
        this.enrolment = enrolment;
        this.patient = patient;
        this.moment = moment;
        addClassName("sent");
        show();
    }

    private void show() {
        removeAll();
        List<SentMail> sent = mails.of(enrolment);
        add(new H2(getTranslation("mailing.title")));
        var address = patient.email();
        if (address == null) {
            add(new Paragraph(
                    new Text(getTranslation("mailing.noAddress") + " "),
                    new Anchor(EnrolmentNavigation.correct(enrolment), getTranslation("mailing.addAddress"))));
        } else {
            var send = button("mailing.send", () -> mails.sendLinks(List.of(enrolment)), address);
            add(send, hint("mailing.send.text"));
        }
        if (!sent.isEmpty()) {
            var list = new UnorderedList();
            sent.forEach(each -> list.add(new ListItem(words(each))));
            add(list);
        }
        boolean waits =
                sent.stream().anyMatch(each -> each.state() == MailState.QUEUED || each.state() == MailState.SENDING);
        if (waits) {
            add(button("mailing.look", () -> {}));
        }
    }

    private String words(SentMail mail) {
        var days = mail.daysBefore();
        String what =
                days == null ? getTranslation("mailing.kind.LINK") : getTranslation("mailing.kind.REMINDER", days);
        var problem = mail.problem();
        String state = getTranslation(
                "mailing.state." + mail.state().name(),
                moment.apply(mail.at()),
                mail.address() == null ? "" : mail.address());
        String why = problem == null ? "" : " " + getTranslation("mailing.problem." + problem.name());
        return getTranslation("mailing.line", what, state) + why;
    }

    private NativeButton button(String key, Runnable action, Object... params) {
        var button = new NativeButton(getTranslation(key, params), click -> {
            action.run();
            show();
        });
        button.addClassName("plain");
        return button;
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }
}
