package app.foreword.audit.ui;

import app.foreword.audit.AuditAction;
import app.foreword.audit.TraceQuery;
import app.foreword.audit.TraceStaff;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.NativeSelect;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which rows to show: by whom, what, when, and about whom. */
class TraceFilters extends NativeForm {

    private final Entry<NativeSelect> staff =
            new Entry<>("trace-staff", getTranslation("trace.staff"), new NativeSelect());
    private final Entry<NativeSelect> action =
            new Entry<>("trace-action", getTranslation("trace.action"), new NativeSelect());
    private final Entry<Input> from = Entry.ofType("date", "trace-from", getTranslation("trace.from"));
    private final Entry<Input> to = Entry.ofType("date", "trace-to", getTranslation("trace.to"));
    private final Entry<Input> patient = Entry.text("trace-patient", getTranslation("trace.patient"));

    TraceFilters(Consumer<TraceQuery> open) {
        var all = new NativeButton(getTranslation("trace.all"), click -> open.accept(TraceQuery.ALL));
        all.addClassName("plain");
        all.getElement().setAttribute("type", "button");
        var submit = new SubmitButton(getTranslation("trace.show"));
        addClassName("trace-filters");
        add(staff, action, from, to, patient, submit, all);
        onSubmit(() -> open.accept(TraceQuery.of(this::typed)));
    }

    void show(TraceQuery query, List<TraceStaff> people) {
        var names = anyone("trace.staff.any");
        people.forEach(person -> names.put(String.valueOf(person.id().value()), person.name()));
        staff.control().setChoices(names);
        var actions = anyone("trace.action.any");
        Stream.of(AuditAction.values())
                .map(each -> Map.entry(each.name(), getTranslation("trace.action." + each)))
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(each -> actions.put(each.getKey(), each.getValue()));
        action.control().setChoices(actions);
        var parameters = query.parameters();
        staff.control().setValue(Objects.requireNonNullElse(parameters.get("staff"), ""));
        action.control().setValue(Objects.requireNonNullElse(parameters.get("action"), ""));
        from.control().setValue(Objects.requireNonNullElse(parameters.get("from"), ""));
        to.control().setValue(Objects.requireNonNullElse(parameters.get("to"), ""));
        patient.control().setValue(query.patient());
    }

    private LinkedHashMap<String, String> anyone(String key) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation(key));
        return choices;
    }

    private Optional<String> typed(String name) {
        return switch (name) {
            case "staff" -> Optional.of(staff.value());
            case "action" -> Optional.of(action.value());
            case "from" -> Optional.of(from.value());
            case "to" -> Optional.of(to.value());
            default -> Optional.of(patient.value());
        };
    }
}
