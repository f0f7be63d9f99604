package app.foreword.insight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.insight.Estimate;
import app.foreword.insight.Evidence;
import app.foreword.insight.Share;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Figures as staff read them; of too few answers none. */
final class Figures {

    private final Locale locale;
    private final NumberFormat percent;
    private final NumberFormat decimal;

    Figures(Locale locale) {
        this.locale = locale;
        percent = NumberFormat.getPercentInstance(locale);
        decimal = NumberFormat.getNumberInstance(locale);
        decimal.setMinimumFractionDigits(2);
        decimal.setMaximumFractionDigits(2);
    }

    /** "9 of 12", "83% (71% to 90%)", or that there are not enough answers yet. */
    String share(Share share) {
        return share.estimate()
                .map(this::percentage)
                .orElseGet(() -> share.allows(Evidence.COUNTS)
                        ? translate("insight.count", share.count(), share.of())
                        : translate("insight.tooFew"));
    }

    String percentage(Estimate estimate) {
        return interval(percent, estimate);
    }

    /** "0.31 (0.12 to 0.48)". */
    String decimal(Estimate estimate) {
        return interval(decimal, estimate);
    }

    String percent(double share) {
        return percent.format(share);
    }

    String minutes(double minutes) {
        return NumberFormat.getIntegerInstance(locale).format(Math.round(minutes));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    private static String interval(NumberFormat format, Estimate estimate) {
        return translate(
                "insight.interval",
                format.format(estimate.value()),
                format.format(estimate.low()),
                format.format(estimate.high()));
    }
}
