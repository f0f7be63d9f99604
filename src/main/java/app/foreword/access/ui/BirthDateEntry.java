package app.foreword.access.ui;

import app.foreword.shell.form.ErrorText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Three plain fields in the order people write dates. A calendar makes a birth date long to find, and phones show their
 * own date wheels each in their own way; three numbers are the same everywhere.
 */
class BirthDateEntry extends FieldSet {

    /** One number of the date; its letter is the one that stands for it in date patterns. */
    private record Part(String name, String letter, Input input) {

        Part(String name, String letter, int digits) {
            this(name, letter, new Input());
            input.setId("birth-" + name);
            input.getElement()
                    .setAttribute("name", "birth-" + name)
                    .setAttribute("inputmode", "numeric")
                    .setAttribute("autocomplete", "bday-" + name)
                    .setAttribute("maxlength", String.valueOf(digits));
        }
    }

    private final Part month = new Part("month", "M", 2);
    private final Part day = new Part("day", "d", 2);
    private final Part year = new Part("year", "y", 4);
    private final ErrorText error = new ErrorText();

    BirthDateEntry() {
        addClassName("birth-date");
        setLegendText(getTranslation("access.birth.label"));
        var hint = new Span(getTranslation("access.birth.hint"));
        hint.setId("birth-hint");
        hint.addClassName("entry-hint");
        error.setId("birth-error");
        getElement().setAttribute("aria-describedby", "birth-hint birth-error");
        // not setContent, which would take the legend away
        add(hint, parts(), error);
    }

    /** Empty where it is no date; then the field says what to do. */
    Optional<LocalDate> date() {
        var typed = TypedDate.of(typed(year), typed(month), typed(day));
        showError(typed.date().isPresent() ? "" : getTranslation(typed.problem()));
        return typed.date();
    }

    private void showError(String text) {
        error.setText(text);
        Stream.of(month, day, year)
                .forEach(part ->
                        part.input().getElement().setAttribute("aria-invalid", String.valueOf(!text.isEmpty())));
    }

    private Div parts() {
        String order = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, getLocale());
        var parts = new Div();
        parts.addClassName("birth-date-parts");
        List.of(month, day, year).stream()
                .sorted(Comparator.comparingInt(part -> order.indexOf(part.letter())))
                .map(this::labelled)
                .forEach(parts::add);
        return parts;
    }

    private Component labelled(Part part) {
        var label = new NativeLabel(getTranslation("access.birth." + part.name()));
        label.setFor(part.input());
        return new Div(label, part.input());
    }

    private static String typed(Part part) {
        return part.input().getValue();
    }
}
