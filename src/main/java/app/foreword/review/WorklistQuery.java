package app.foreword.review;

/**
 * What a worklist should show.
 *
 * @param search words of which each must begin a word of the name or the number; may be empty
 * @param descending without meaning for {@link WorklistSort#NEEDS_ME}
 */
public record WorklistQuery(WorklistFilter filter, String search, WorklistSort sort, boolean descending) {

    /** A longer search is cut: it comes from the address line, and nobody's name is longer. */
    public static final int LONGEST_SEARCH = 100;

    public static final WorklistQuery DEFAULT = new WorklistQuery(WorklistFilter.ALL, "", WorklistSort.NEEDS_ME, false);

    public WorklistQuery {
        String seen = search.replaceAll("\\p{Cntrl}", " ").strip();
        search = seen.substring(0, Math.min(seen.length(), LONGEST_SEARCH));
    }

    public WorklistQuery with(WorklistFilter other) {
        return new WorklistQuery(other, search, sort, descending);
    }

    public WorklistQuery with(WorklistSort other, boolean downwards) {
        return new WorklistQuery(filter, search, other, downwards);
    }

    public WorklistQuery searching(String other) {
        return new WorklistQuery(filter, other, sort, descending);
    }

    /** Whether filter and order are those of a list in which nothing was chosen. */
    public boolean isDefault() {
        return searching("").equals(DEFAULT);
    }
}
