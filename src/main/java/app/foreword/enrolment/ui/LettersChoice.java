package app.foreword.enrolment.ui;

import app.foreword.enrolment.HandOutSelection;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.NativeSelect;
import app.foreword.shell.form.SubmitButton;
import app.foreword.shell.form.Tick;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** To whom: those who are treated soon or all, with or without those who have a link. */
class LettersChoice extends NativeForm {

    static final String IMPORT = "import";
    static final String DAYS = "days";
    static final String AGAIN = "again";

    private final Entry<NativeSelect> days = new Entry<>(DAYS, getTranslation("handout.who"), new NativeSelect());
    private final Tick again = new Tick(AGAIN, getTranslation("handout.again"));

    /** @param change told the page's new query */
    LettersChoice(HandOutSelection selection, Consumer<QueryParameters> change) {
        var chosen = selection.days();
        var choices = new LinkedHashMap<String, String>();
        choices.put("", getTranslation(selection.importId() == null ? "handout.all" : "handout.allOfImport"));
        IntStream.concat(IntStream.of(3, 7, 14, 30), chosen == null ? IntStream.empty() : IntStream.of(chosen))
                .distinct()
                .sorted()
                .forEach(each -> choices.put(String.valueOf(each), getTranslation("handout.days", each)));
        days.control().setChoices(choices);
        days.control().setValue(chosen == null ? "" : String.valueOf(chosen));
        again.set(selection.again());
        var show = new SubmitButton(getTranslation("handout.show"));
        show.removeClassName("primary");
        show.addClassName("plain");
        add(days, again, show);
        onSubmit(() -> change.accept(query(selection)));
    }

    private QueryParameters query(HandOutSelection before) {
        var query = new HashMap<String, String>();
        if (before.importId() != null) {
            query.put(IMPORT, String.valueOf(before.importId()));
        }
        if (!days.value().isEmpty()) {
            query.put(DAYS, days.value());
        }
        if (again.isSet()) {
            query.put(AGAIN, "yes");
        }
        return QueryParameters.simple(query);
    }
}
