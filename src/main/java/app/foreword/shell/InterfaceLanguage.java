package app.foreword.shell;

import java.util.Locale;
import java.util.stream.Stream;

/** The languages that the screens speak; the first one where no other is known. */
public enum InterfaceLanguage {
    ENGLISH(Locale.ENGLISH, Status.ORIGINAL),
    /** Numbers and dates as Spanish is written in the United States, where the crisis line is. */
    SPANISH(Locale.of("es", "US"), Status.DRAFT);

    /** How far the words of a language have been checked. */
    enum Status {
        /** The language in which the words are written first. */
        ORIGINAL,
        /** Translated, and not yet read by a reviewer whose language it is. */
        DRAFT
    }

    private final Locale locale;
    private final Status status;

    InterfaceLanguage(Locale locale, Status status) {
        this.locale = locale;
        this.status = status;
    }

    /** The language of these screens that serves best whoever reads the wanted one. */
    public static InterfaceLanguage nearest(Locale wanted) {
        return Stream.of(values())
                .filter(each -> each.tag().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /** As in the {@code lang} attribute. */
    public String tag() {
        return locale.getLanguage();
    }

    boolean isDraft() {
        return status == Status.DRAFT;
    }
}
