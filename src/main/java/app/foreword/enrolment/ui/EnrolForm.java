package app.foreword.enrolment.ui;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.PublishedVersion;
import app.foreword.enrolment.InvalidEnrolment.Problem;
import app.foreword.enrolment.NewEnrolment;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.NativeSelect;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be known of a patient to enrol them. What was typed stays when something is wrong. */
class EnrolForm extends NativeForm {

    private final Entry<Input> number = text("number").hint(getTranslation("enrolment.enrol.number.hint"));
    private final Entry<Input> givenName = text("given-name");
    private final Entry<Input> familyName = text("family-name");
    private final Entry<Input> birthDate = date("birth-date");
    private final Entry<NativeSelect> module = select("module");
    private final Entry<NativeSelect> language = select("language");
    private final Entry<Input> treatmentDate = date("treatment-date");

    EnrolForm(List<PublishedVersion> published) {
        var titles = new LinkedHashMap<String, String>();
        published.forEach(version -> titles.put(
                String.valueOf(version.id().value()),
                getTranslation("enrolment.enrol.moduleVersion", version.title(), version.version())));
        module.control().setChoices(titles);
        module.control().addValueChangeListener(change -> showLanguages(published));
        showLanguages(published);
        var names = new Div(givenName, familyName);
        names.addClassName("side-by-side");
        var dates = new Div(birthDate, treatmentDate);
        dates.addClassName("side-by-side");
        add(number, names, dates, module, language, new SubmitButton(getTranslation("enrolment.enrol.submit")));
    }

    NewEnrolment typed() {
        return new NewEnrolment(
                number.value(),
                givenName.value(),
                familyName.value(),
                parsed(birthDate),
                new ModuleVersionId(Long.parseLong(module.value())),
                Locale.forLanguageTag(language.value()),
                parsed(treatmentDate));
    }

    void clearErrors() {
        Stream.of(number, givenName, familyName, birthDate, module, language, treatmentDate)
                .forEach(Entry::clearError);
    }

    void show(List<Problem> problems) {
        problems.forEach(problem -> entry(problem)
                .showError(getTranslation(problem.key(), problem.params().toArray())));
    }

    private Entry<?> entry(Problem problem) {
        return switch (problem.field()) {
            case NUMBER, WAIVE_REASON -> number;
            case GIVEN_NAME -> givenName;
            case FAMILY_NAME -> familyName;
            case BIRTH_DATE -> birthDate;
            case MODULE_VERSION -> module;
            case LANGUAGE -> language;
            case TREATMENT_DATE -> treatmentDate;
        };
    }

    private void showLanguages(List<PublishedVersion> published) {
        var words = new LinkedHashMap<String, String>();
        published.stream()
                .filter(version -> String.valueOf(version.id().value()).equals(module.value()))
                .flatMap(version -> version.languages().stream())
                .forEach(each -> words.put(each.toLanguageTag(), each.getDisplayName(getLocale())));
        language.control().setChoices(words);
    }

    /** Browsers give an empty value for a date that is not one. */
    private static @Nullable LocalDate parsed(Entry<Input> entry) {
        try {
            return entry.value().isBlank() ? null : LocalDate.parse(entry.value());
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    private Entry<Input> text(String name) {
        // the patient's data, not that of whoever sits at this computer
        return Entry.text(name, getTranslation("enrolment.enrol." + name)).with("autocomplete", "off");
    }

    private Entry<Input> date(String name) {
        return Entry.ofType("date", name, getTranslation("enrolment.enrol." + name))
                .with("autocomplete", "off");
    }

    private Entry<NativeSelect> select(String name) {
        return new Entry<>(name, getTranslation("enrolment.enrol." + name), new NativeSelect());
    }
}
