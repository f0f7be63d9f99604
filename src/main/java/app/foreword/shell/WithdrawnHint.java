package app.foreword.shell;

import app.foreword.approval.ApprovalEvent;
import app.foreword.approval.Approvals;
import app.foreword.content.ModuleId;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where nothing is approved any more: whose word took each approval back, when, and why. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class WithdrawnHint extends Div {

    private record Place(ModuleId module, Locale language) {}

    private final transient Approvals approvals;
    private final transient Modules modules;
    private final transient Clock clock;

    WithdrawnHint(Approvals approvals, Modules modules, Clock clock) {
        this.approvals = approvals;
        this.modules = modules;
        this.clock = clock;
        addClassName("withdrawn-hint");
    }

    /**
     * Only the last one of each module and language: the versions before it were withdrawn for their own reasons.
     *
     * @return whether any was
     */
    public boolean load() {
        removeAll();
        var last = new LinkedHashMap<Place, ApprovalEvent>();
        for (ApprovalEvent event : approvals.newest()) {
            if (!event.isApproval()) {
                modules.find(event.version())
                        .ifPresent(version -> last.put(new Place(version.module(), event.language()), event));
            }
        }
        last.values()
                .forEach(event ->
                        modules.find(event.version()).ifPresent(version -> add(new Paragraph(words(version, event)))));
        return !last.isEmpty();
    }

    private String words(PublishedVersion version, ApprovalEvent event) {
        return getTranslation(
                "shell.withdrawn",
                version.title(),
                version.version(),
                event.language().getDisplayName(getLocale()),
                event.by(),
                when(event.at()),
                event.reason());
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofPattern(getTranslation("shell.withdrawn.when"), getLocale())
                .format(at.atZone(clock.getZone()));
    }
}
