package app.foreword.shell;

import app.foreword.review.Notice;
import app.foreword.review.NoticeKind;
import app.foreword.review.Notices;
import app.foreword.review.ui.ReviewNavigation;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The notices of whoever is signed in, for a page that asks again and again. */
@RestController
class NoticesFeed {

    static final String PATH = "staff/notices.json";

    /**
     * One notice in words.
     *
     * @param key what the page says when it was seen
     * @param news the sentence that says it where it has just become true
     */
    record Item(String key, NoticeKind kind, String name, String when, String news, String href, boolean seen) {}

    private final Notices notices;
    private final I18NProvider words;
    private final Clock clock;

    NoticesFeed(Notices notices, I18NProvider words, Clock clock) {
        this.notices = notices;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/" + PATH)
    ResponseEntity<List<Item>> notices(@RequestParam(defaultValue = "en") String lang) {
        var locale = InterfaceLanguage.nearest(Locale.forLanguageTag(lang)).locale();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(notices.newest().stream()
                        .map(notice -> item(notice, locale))
                        .toList());
    }

    private Item item(Notice notice, Locale locale) {
        String name = words.getTranslation("notices.name", locale, notice.givenName(), notice.familyName());
        String when = when(notice, locale);
        return new Item(
                notice.kind() + "-" + notice.enrolment().value(),
                notice.kind(),
                name,
                when,
                words.getTranslation("notices.news." + notice.kind(), locale, name, when),
                ReviewNavigation.address(notice.enrolment()),
                notice.seen());
    }

    private String when(Notice notice, Locale locale) {
        var treatment = notice.treatment();
        return switch (notice.kind()) {
            case NEEDS_TALK -> finished(notice.since().atZone(clock.getZone()), locale);
            case NOT_STARTED -> treatment == null ? "" : day(treatment, locale);
        };
    }

    private String finished(ZonedDateTime at, Locale locale) {
        String time = DateTimeFormatter.ofPattern(words.getTranslation("review.when.time", locale), locale)
                .format(at);
        return at.toLocalDate().equals(LocalDate.now(clock))
                ? words.getTranslation("review.when.today", locale, time)
                : words.getTranslation("review.when.earlier", locale, date(at.toLocalDate(), locale), time);
    }

    private String day(LocalDate day, Locale locale) {
        long days = LocalDate.now(clock).until(day).getDays();
        return days < 2
                ? words.getTranslation(days < 1 ? "notices.day.today" : "notices.day.tomorrow", locale)
                : date(day, locale);
    }

    private String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(words.getTranslation("review.when.date", locale), locale)
                .format(day);
    }
}
