package app.foreword.record;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The condition of a filter on {@code answer a} and {@code module_version v}, in the SQL that H2 and PostgreSQL share. */
final class ExportSql {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param zone in which days begin and end */
    ExportSql(ExportFilter filter, ZoneId zone) {
        var module = filter.module();
        var from = filter.from();
        var to = filter.to();
        if (module != null) {
            add("v.module_id = :module", "module", module.value());
        }
        if (from != null) {
            add("a.answered_at >= :from", "from", beginning(from, zone));
        }
        if (to != null) {
            add("a.answered_at < :to", "to", beginning(to.plusDays(1), zone));
        }
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static OffsetDateTime beginning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }
}
