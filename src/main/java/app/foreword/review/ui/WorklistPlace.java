package app.foreword.review.ui;

import app.foreword.review.WorklistFilter;
import app.foreword.review.WorklistQuery;
import app.foreword.review.WorklistSort;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where somebody is in the worklist, as the address says it. What the address says wrong is left out.
 *
 * @param rows how many are shown, as far as there are so many
 */
record WorklistPlace(WorklistQuery query, int rows) {

    /** Shown at once, and added at a time. */
    static final int STEP = 50;

    /** A page of more rows than this helps nobody, and each open page holds them in memory. */
    static final int MOST = 1000;

    static WorklistPlace first(WorklistQuery query) {
        return new WorklistPlace(query, STEP);
    }

    /** @param saved used where the address says nothing */
    static WorklistPlace at(QueryParameters address, WorklistQuery saved) {
        if (saysNothing(address)) {
            return first(saved);
        }
        var query = new WorklistQuery(
                one(WorklistFilter.class, address, "show", WorklistFilter.ALL),
                address.getSingleParameter("search").orElse(""),
                one(WorklistSort.class, address, "by", WorklistSort.NEEDS_ME),
                address.getSingleParameter("down").isPresent());
        String rows = address.getSingleParameter("rows").orElse("");
        return new WorklistPlace(query, rows.matches("\\d{1,4}") ? whole(Integer.parseInt(rows)) : STEP);
    }

    static boolean saysNothing(QueryParameters address) {
        return Stream.of("show", "search", "by", "down", "rows").noneMatch(address.getParameters()::containsKey);
    }

    WorklistPlace more() {
        return new WorklistPlace(query, Math.min(rows + STEP, MOST));
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query.filter() != WorklistFilter.ALL) {
            parameters.put("show", name(query.filter()));
        }
        if (!query.search().isEmpty()) {
            parameters.put("search", query.search());
        }
        if (query.sort() != WorklistSort.NEEDS_ME) {
            parameters.put("by", name(query.sort()));
        }
        if (query.descending()) {
            parameters.put("down", "");
        }
        if (rows > STEP) {
            parameters.put("rows", String.valueOf(rows));
        }
        return QueryParameters.simple(parameters);
    }

    private static int whole(int rows) {
        return Math.clamp((rows + STEP - 1L) / STEP * STEP, STEP, MOST);
    }

    private static <E extends Enum<E>> E one(Class<E> type, QueryParameters address, String key, E otherwise) {
        String typed = address.getSingleParameter(key).orElse("");
        for (E value : type.getEnumConstants()) {
            if (name(value).equals(typed)) {
                return value;
            }
        }
        return otherwise;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
