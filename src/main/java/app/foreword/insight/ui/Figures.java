package app.foreword.insight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.foreword.insight.Estimate;
import app.foreword.insight.Evidence;
import app.foreword.insight.Share;
import app.foreword.insight.ShareBand;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Figures as staff read them; of too few answers none. */
final class Figures {

    private final Locale locale;
    private final ZoneId zone;
    private final NumberFormat percent;
    private final NumberFormat decimal;

    /** @param zone in which days begin */
    Figures(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        percent = NumberFormat.getPercentInstance(locale);
        decimal = NumberFormat.getNumberInstance(locale);
        decimal.setMinimumFractionDigits(2);
        decimal.setMaximumFractionDigits(2);
    }

    /** "9 of 12", "83%" with "71% to 90%" under it, or that there are not enough answers yet. */
    Span share(Share share) {
        return share.estimate()
                .map(estimate -> estimate(percent, estimate))
                .orElseGet(() -> new Span(
                        share.allows(Evidence.COUNTS)
                                ? translate("insight.count", share.count(), share.of())
                                : translate("insight.tooFew")));
    }

    /** The same with a word on it, where there is one. */
    Span share(Share share, Optional<ShareBand> band) {
        var words = share(share);
        band.ifPresent(each -> words.add(Words.second(new Span(translate("insight.band." + each)))));
        return words;
    }

    /** "0.31" with "0.12 to 0.48" under it. */
    Span correlation(Estimate estimate) {
        return estimate(decimal, estimate);
    }

    /** "0.77, 0.71 to 0.82". */
    String decimal(Estimate estimate) {
        return translate("insight.estimate", decimal.format(estimate.value()), interval(decimal, estimate));
    }

    String percent(double share) {
        return percent.format(share);
    }

    String minutes(double minutes) {
        return NumberFormat.getIntegerInstance(locale).format(Math.round(minutes));
    }

    String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    private static Span estimate(NumberFormat format, Estimate estimate) {
        return Words.estimate(format.format(estimate.value()), interval(format, estimate));
    }

    private static String interval(NumberFormat format, Estimate estimate) {
        return translate("insight.interval", format.format(estimate.low()), format.format(estimate.high()));
    }
}
