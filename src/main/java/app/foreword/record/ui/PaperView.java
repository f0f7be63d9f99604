package app.foreword.record.ui;

import app.foreword.audit.AuditDetail;
import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.PublishedVersion;
import app.foreword.enrolment.AuditedViews;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.enrolment.Enrolments;
import app.foreword.learning.FilledForm;
import app.foreword.learning.FormNumber;
import app.foreword.learning.PaperAnswers;
import app.foreword.learning.PaperEntry;
import app.foreword.learning.PaperRefused;
import app.foreword.learning.PaperRefused.Reason;
import app.foreword.review.ui.ReviewNavigation;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import app.foreword.shell.form.Entry;
import app.foreword.shell.form.NativeForm;
import app.foreword.shell.form.NativeSelect;
import app.foreword.shell.form.SubmitButton;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/** Types in what a patient answered on paper. What was typed stays until all of it can be taken. */
@Route(value = RecordNavigation.ENTER_PAPER, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/access.css")
@StyleSheet("styles/out.css")
class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PaperAnswers answers;
    private final transient Enrolments enrolments;
    private final transient AuditedViews views;
    private final transient Modules modules;
    private final Div back = new Div();
    private final Paragraph who = new Paragraph();
    private final Paragraph which = new Paragraph();
    private final Paragraph closed = new Paragraph(getTranslation("paper.closed"));
    private final Entry<Input> filledOn = Entry.ofType("date", "filled-on", getTranslation("paper.enter.filledOn"))
            .hint(getTranslation("paper.enter.filledOn.hint"))
            .with("autocomplete", "off");
    private final Entry<NativeSelect> language = new Entry<>(
                    "form-language", getTranslation("paper.enter.language"), new NativeSelect())
            .hint(getTranslation("paper.enter.language.hint"));
    private final Entry<NativeSelect> version = new Entry<>(
                    "form-version", getTranslation("paper.enter.version"), new NativeSelect())
            .hint(getTranslation("paper.enter.version.hint"));
    private final PaperQuestions questions = new PaperQuestions();
    private final Paragraph problem = new Paragraph();
    private final NativeForm form;
    private EnrolmentId enrolment = new EnrolmentId(0);

    PaperView(PaperAnswers answers, Enrolments enrolments, AuditedViews views, Modules modules) {
        this.views = views;
        this.answers = answers;
        this.enrolments = enrolments;
        this.modules = modules;
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var dates = new Div(version, filledOn, language);
        dates.addClassName("side-by-side");
        form = new NativeForm(
                dates,
                hint("paper.enter.missed"),
                hint("paper.enter.blank.text"),
                questions,
                hint("paper.enter.questions.text"),
                problem,
                new SubmitButton(getTranslation("paper.enter.submit")));
        form.onSubmit(this::store);
        language.control().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                showChosen();
            }
        });
        version.control().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offerLanguages(chosenVersion(), chosenLanguage());
                showChosen();
            }
        });
        addClassNames("enrol", "paper-entry");
        add(back, new H1(getPageTitle()), who, which, closed, form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("paper.enter.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        enrolment = event.getRouteParameters()
                .getLong(RecordNavigation.ENROLMENT)
                .map(EnrolmentId::new)
                .orElseThrow(NotFoundException::new);
        try {
            var entry = answers.entry(enrolment);
            var patient = enrolments.patient(enrolments.get(enrolment).patient());
            who.setText(getTranslation("paper.enter.who", patient.givenName(), patient.familyName(), patient.number()));
            views.opened(enrolment, AuditDetail.PAPER_PAGE);
            offerVersions(entry);
            offerLanguages(entry.version(), entry.module().language());
            show(entry);
        } catch (NoSuchElementException unknown) {
            throw new NotFoundException(unknown.getMessage());
        }
        back.removeAll();
        var link = ReviewNavigation.link(getTranslation("paper.back"), enrolment);
        link.addClassName("back");
        back.add(link);
    }

    private void offerVersions(PaperEntry entry) {
        Map<String, String> names = new LinkedHashMap<>();
        entry.versions().forEach(each -> names.put(String.valueOf(each.value()), name(each)));
        version.control().setChoices(names);
        version.setVisible(names.size() > 1);
    }

    /** The wanted one first, where the pages are there in it: it is chosen. */
    private void offerLanguages(ModuleVersionId of, Locale wanted) {
        var languages = modules.find(of).map(PublishedVersion::languages).orElse(List.of());
        Map<String, String> names = new LinkedHashMap<>();
        if (languages.isEmpty() || languages.contains(wanted)) {
            names.put(tag(wanted), name(wanted));
        }
        languages.forEach(each -> names.putIfAbsent(tag(each), name(each)));
        language.control().setChoices(names);
        language.setVisible(names.size() > 1);
    }

    private void showChosen() {
        problem.setText("");
        try {
            show(answers.entry(enrolment, chosenVersion(), chosenLanguage()));
        } catch (PaperRefused refused) {
            explain(refused.reason());
        }
    }

    private void show(PaperEntry entry) {
        which.setText(getTranslation(
                "paper.enter.form",
                entry.module().title(),
                entry.module().version(),
                new FormNumber(enrolment, entry.version(), entry.module().language())));
        questions.show(entry);
        form.setVisible(entry.open());
        closed.setVisible(!entry.open());
    }

    private void store() {
        filledOn.clearError();
        questions.clearErrors();
        problem.setText("");
        try {
            answers.enter(
                    enrolment,
                    new FilledForm(chosenVersion(), chosenLanguage(), TypedDay.of(filledOn), questions.replies()));
            ReviewNavigation.open(enrolment);
        } catch (PaperRefused refused) {
            explain(refused.reason());
        }
    }

    private void explain(Reason reason) {
        switch (reason) {
            case Reason.DateMissing missing -> wrongDay(getTranslation("paper.refused.DateMissing"));
            case Reason.DateInFuture future -> wrongDay(getTranslation("paper.refused.DateInFuture"));
            case Reason.DateBeforeEnrolment before ->
                wrongDay(getTranslation("paper.refused.DateBeforeEnrolment", day(before.enrolledOn())));
            case Reason.DateBeforeAttempt before ->
                wrongDay(getTranslation("paper.refused.DateBeforeAttempt", day(before.begunOn())));
            case Reason.OtherVersion other ->
                problem.setText(
                        getTranslation("paper.refused.OtherVersion", name(chosenVersion()), name(other.enrolledIn())));
            case Reason.Untold untold -> {
                problem.setText(getTranslation(
                        "paper.refused.Untold", untold.questions().size()));
                questions.showMissing(untold.questions());
            }
            case Reason.AllBlank blank -> problem.setText(getTranslation("paper.refused.AllBlank"));
            case Reason.AnsweredMeanwhile meanwhile ->
                problem.setText(getTranslation("paper.refused.AnsweredMeanwhile"));
            case Reason.NotOpen notOpen -> problem.setText(getTranslation("paper.refused.NotOpen"));
        }
    }

    private void wrongDay(String words) {
        filledOn.showError(words);
        filledOn.focus();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(day);
    }

    private ModuleVersionId chosenVersion() {
        return new ModuleVersionId(Long.parseLong(version.value()));
    }

    private Locale chosenLanguage() {
        return Locale.forLanguageTag(language.value());
    }

    private String name(ModuleVersionId each) {
        return modules.find(each).map(PublishedVersion::version).orElse("");
    }

    private String name(Locale each) {
        return each.getDisplayLanguage(getLocale());
    }

    private static String tag(Locale each) {
        return each.toLanguageTag();
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }
}
