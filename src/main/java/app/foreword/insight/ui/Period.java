package app.foreword.insight.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Since when patients were enrolled whose answers count. */
enum Period {
    ALL(0),
    MONTH(30),
    QUARTER(90),
    YEAR(365),
    /** Days of one's own. */
    OWN(0);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    static Period of(String address) {
        for (Period period : values()) {
            if (period.address().equals(address)) {
                return period;
            }
        }
        return ALL;
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first day; null for none. */
    @Nullable
    LocalDate from(LocalDate today) {
        return days == 0 ? null : today.minusDays(days - 1L);
    }
}
