package app.foreword.mail;

import app.foreword.rights.ForTheApplication;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds patients who have not finished, some days before their treatment: once for each of the clinic's marks and each
 * treatment date, so that another date is reminded of anew. It can run as often as it likes.
 */
@Service
@ForTheApplication(because = "runs by itself, by the clinic's own settings")
public class Reminders {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime TO = LocalTime.of(18, 0);

    private final MailRows rows;
    private final MailServer server;
    private final MailSettings settings;
    private final Clock clock;

    Reminders(MailRows rows, MailServer server, MailSettings settings, Clock clock) {
        this.rows = rows;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /** Nobody is woken by a message about a treatment. */
    static boolean isTimeOfDay(Clock clock) {
        var time = LocalTime.now(clock);
        return !time.isBefore(FROM) && time.isBefore(TO);
    }

    /** Queues what is due today; a day on which the program did not run is made up for until the next mark. */
    @Transactional
    public void queueDue() {
        if (!server.isSet() || !isTimeOfDay(clock)) {
            return;
        }
        var today = LocalDate.now(clock);
        var marks = settings.marks();
        for (int i = 0; i < marks.size(); i++) {
            int next = i + 1 < marks.size() ? marks.get(i + 1) : 0;
            for (int left = marks.get(i); left > next; left--) {
                remind(marks.get(i), today.plusDays(left));
            }
        }
    }

    private void remind(int mark, LocalDate treatment) {
        var before = treatment.minusDays(mark).atStartOfDay(clock.getZone()).toInstant();
        rows.addReminders(mark, treatment, before, clock.instant());
    }
}
