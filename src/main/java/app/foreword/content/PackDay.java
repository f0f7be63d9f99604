package app.foreword.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;

/** A day on which someone has done something, as a pack names it. */
final class PackDay {

    /** Where the day begins first: nobody on earth is further than this. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private PackDay() {}

    static LocalDate of(JsonNode day) {
        return LocalDate.parse(day.asString());
    }

    /** Whether the day has not begun anywhere: what is to be done then was not done yet. */
    static boolean isToCome(JsonNode day) {
        return of(day).isAfter(LocalDate.now(EARLIEST));
    }
}
