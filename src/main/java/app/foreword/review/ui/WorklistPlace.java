package app.foreword.review.ui;

import app.foreword.review.WorklistFilter;
import app.foreword.review.WorklistQuery;
import app.foreword.review.WorklistSort;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where somebody is in the worklist, as the address says it. What the address says wrong is left out.
 *
 * @param page from 0
 */
record WorklistPlace(WorklistQuery query, int page) {

    static final int ROWS = 50;

    private static final int LAST_PAGE = 100_000;

    static WorklistPlace at(QueryParameters address) {
        var query = new WorklistQuery(
                one(WorklistFilter.class, address, "show", WorklistFilter.ALL),
                address.getSingleParameter("search").orElse(""),
                one(WorklistSort.class, address, "by", WorklistSort.NEEDS_ME),
                address.getSingleParameter("down").isPresent());
        String page = address.getSingleParameter("page").orElse("1");
        return new WorklistPlace(query, page.matches("\\d{1,6}") ? page(Integer.parseInt(page)) : 0);
    }

    static WorklistPlace first(WorklistQuery query) {
        return new WorklistPlace(query, 0);
    }

    WorklistPlace next() {
        return new WorklistPlace(query, page + 1);
    }

    WorklistPlace previous() {
        return new WorklistPlace(query, page - 1);
    }

    int offset() {
        return page * ROWS;
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
        if (page > 0) {
            parameters.put("page", String.valueOf(page + 1));
        }
        return QueryParameters.simple(parameters);
    }

    private static int page(int fromOne) {
        return Math.clamp(fromOne - 1L, 0, LAST_PAGE);
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
