package app.foreword.record.ui;

import app.foreword.content.ModuleId;
import app.foreword.record.ExportFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter as the address of its file says it. What an address says wrong is refused: a table of something else misleads. */
final class ExportAddress {

    static final String MODULE = "module";
    static final String FROM = "from";
    static final String TO = "to";

    private ExportAddress() {}

    /** With the question mark before it; empty where nothing is left out. */
    static String query(ExportFilter filter) {
        List<String> parts = new ArrayList<>();
        add(parts, MODULE, filter.module());
        add(parts, FROM, filter.from());
        add(parts, TO, filter.to());
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** @throws IllegalArgumentException where a day is none, or the period is backwards */
    static ExportFilter filter(String module, String from, String to) {
        var filter = new ExportFilter(module.isEmpty() ? null : new ModuleId(module), day(from), day(to));
        if (filter.isBackwards()) {
            throw new IllegalArgumentException("A period that ends before it begins");
        }
        return filter;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("No day", noDay);
        }
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
