package app.foreword.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.audit.AuditDetail;
import app.foreword.audit.TraceRow;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A row of the trail in words, for the page of the trail and that of a patient. */
@Component
public class TraceWords {

    private final Clock clock;

    TraceWords(Clock clock) {
        this.clock = clock;
    }

    /** To the second: here the order matters. */
    public String when(Instant at) {
        return DateTimeFormatter.ofPattern(
                        translate("trace.when"), UI.getCurrent().getLocale())
                .format(at.atZone(clock.getZone()));
    }

    public String who(TraceRow row) {
        String by = row.by();
        return by == null ? translate("trace.nobody") : by;
    }

    public String what(TraceRow row) {
        return translate("trace.action." + row.action());
    }

    /** Empty where the action says it all. */
    public String detail(TraceRow row) {
        var known = AuditDetail.in(row.detail());
        return known.isEmpty()
                ? row.detail()
                : known.stream().map(TraceWords::words).collect(Collectors.joining(", "));
    }

    private static String words(AuditDetail.Told told) {
        String key = "trace.detail." + told.detail();
        if (told.value().isEmpty()) {
            return translate(key);
        }
        boolean action = told.detail() == AuditDetail.OF_ACTION;
        return translate(key, action ? translate("trace.action." + told.value()) : told.value());
    }
}
