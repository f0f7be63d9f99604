package app.foreword.enrolment.ui;

import app.foreword.approval.ApprovedVersion;
import app.foreword.content.ModuleVersionId;
import app.foreword.enrolment.InvalidEnrolment.Problem;
import app.foreword.enrolment.NewEnrolment;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.NativeSelect;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.html.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What must be known of a patient to enrol them. What was typed stays when something is wrong. */
class EnrolForm extends NativeForm {

    private final Entry<Input> number = text("number").hint(getTranslation("enrolment.enrol.number.hint"));
    private final PersonEntries person = new PersonEntries();
    private final Entry<NativeSelect> module = select("module");
    private final Entry<NativeSelect> language = select("language");

    EnrolForm(List<ApprovedVersion> offered) {
        var titles = new LinkedHashMap<String, String>();
        offered.forEach(each -> titles.put(
                key(each),
                getTranslation(
                        "enrolment.enrol.moduleVersion",
                        each.version().title(),
                        each.version().version())));
        module.control().setChoices(titles);
        module.control().addValueChangeListener(change -> showLanguages(offered));
        showLanguages(offered);
        add(number, person, module, language, new SubmitButton(getTranslation("enrolment.enrol.submit")));
    }

    NewEnrolment typed() {
        return new NewEnrolment(
                number.value(),
                person.givenName(),
                person.familyName(),
                person.birthDate(),
                new ModuleVersionId(Long.parseLong(module.value())),
                Locale.forLanguageTag(language.value()),
                person.treatmentDate(),
                person.email());
    }

    void clearErrors() {
        Stream.of(number, module, language).forEach(Entry::clearError);
        person.clearErrors();
    }

    void show(List<Problem> problems) {
        problems.forEach(problem -> entry(problem)
                .showError(getTranslation(problem.key(), problem.params().toArray())));
        Entry.focusFirstWrong(Stream.of(Stream.of(number), person.inOrder(), Stream.of(module, language))
                .flatMap(each -> each)
                .toArray(Entry[]::new));
    }

    private Entry<?> entry(Problem problem) {
        return switch (problem.field()) {
            case NUMBER, WAIVE_REASON -> number;
            case GIVEN_NAME, FAMILY_NAME, BIRTH_DATE, TREATMENT_DATE, EMAIL -> person.entry(problem.field());
            case MODULE_VERSION -> module;
            case LANGUAGE -> language.isVisible() ? language : module;
        };
    }

    /** Where all is in one language, it is no choice and not asked for. */
    private void showLanguages(List<ApprovedVersion> offered) {
        var words = new LinkedHashMap<String, String>();
        offered.stream()
                .filter(each -> key(each).equals(module.value()))
                .flatMap(each -> each.languages().stream())
                .forEach(each -> words.put(each.toLanguageTag(), each.getDisplayName(getLocale())));
        language.control().setChoices(words);
        boolean choice = offered.stream()
                        .flatMap(each -> each.languages().stream())
                        .distinct()
                        .count()
                > 1;
        language.setVisible(choice);
    }

    private static String key(ApprovedVersion offered) {
        return String.valueOf(offered.version().id().value());
    }

    private Entry<Input> text(String name) {
        // the patient's data, not that of whoever sits at this computer
        return Entry.text(name, getTranslation("enrolment.enrol." + name)).with("autocomplete", "off");
    }

    private Entry<NativeSelect> select(String name) {
        return new Entry<>(name, getTranslation("enrolment.enrol." + name), new NativeSelect());
    }
}
